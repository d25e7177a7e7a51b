package dev.copydesk.article.markdown;

import dev.copydesk.article.Tokenizer;
import dev.copydesk.source.Source;

/**
 * What is read.
 *
 * @param masked the source's text, character for character, with {@link Masking#OBJECT} and {@link
 *     Masking#VOID} in place of what Markdown does not know
 * @param start where the text behind the front matter begins
 * @param mdx whether it may hold JSX
 */
record Page(Source source, Tokenizer tokenizer, String masked, int start, boolean mdx) {
  String text() {
    return source.text();
  }

  /** What stands for a character; the character itself if nothing does. */
  char mask(int at) {
    char c = masked.charAt(at);
    return (c == Masking.OBJECT || c == Masking.VOID) && c != text().charAt(at) ? c : 0;
  }
}
