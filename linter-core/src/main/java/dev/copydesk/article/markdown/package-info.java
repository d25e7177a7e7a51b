/** Markdown: CommonMark, tables, footnotes, and what site generators put into it. */
@NullMarked
package dev.copydesk.article.markdown;

import org.jspecify.annotations.NullMarked;
