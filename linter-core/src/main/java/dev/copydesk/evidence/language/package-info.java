/** Which language an article is in, which English, and whether it spells in one way. */
@NullMarked
package dev.copydesk.evidence.language;

import org.jspecify.annotations.NullMarked;
