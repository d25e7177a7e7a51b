/** Reads HTML and XHTML. */
@NullMarked
package dev.copydesk.article.html;

import org.jspecify.annotations.NullMarked;
