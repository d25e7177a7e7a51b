/** How Copydesk's reports compare with those of LanguageTool as it comes, on texts of others. */
@NullMarked
package dev.copydesk.quality;

import org.jspecify.annotations.NullMarked;
