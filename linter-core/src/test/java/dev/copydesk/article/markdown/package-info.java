/** Tests of Markdown. */
@NullMarked
package dev.copydesk.article.markdown;

import org.jspecify.annotations.NullMarked;
