/** Reads AsciiDoc. */
@NullMarked
package dev.copydesk.article.asciidoc;

import org.jspecify.annotations.NullMarked;
