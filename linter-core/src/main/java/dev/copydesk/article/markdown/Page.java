package dev.copydesk.article.markdown;

import dev.copydesk.article.Tokenizer;
import dev.copydesk.source.Source;

/** What is read. */
final class Page {
  private final Source source;
  private final Tokenizer tokenizer;
  private final char[] masked;
  private final int start;
  private final boolean mdx;
  private final Remainder remainder = new Remainder();

  /**
   * @param masked the source's text, character for character, with {@link Masking#OBJECT} and
   *     {@link Masking#VOID} in place of what Markdown does not know; from here on to be read only
   * @param start where the text behind the front matter begins
   * @param mdx whether it may hold JSX
   */
  Page(Source source, Tokenizer tokenizer, char[] masked, int start, boolean mdx) {
    this.source = source;
    this.tokenizer = tokenizer;
    this.masked = masked;
    this.start = start;
    this.mdx = mdx;
  }

  Source source() {
    return source;
  }

  Tokenizer tokenizer() {
    return tokenizer;
  }

  /** The masked text: to get a character of a string that holds curly marks takes longer. */
  char[] masked() {
    return masked;
  }

  int start() {
    return start;
  }

  boolean mdx() {
    return mdx;
  }

  String text() {
    return source.text();
  }

  /** What is left to the library. */
  Remainder remainder() {
    return remainder;
  }

  /** Where in the text stands what the library counts from the beginning of what it reads. */
  int at(int index) {
    return remainder.at(index);
  }

  /** Whether the masked text goes on with some characters at an offset. */
  boolean stands(CharSequence characters, int at) {
    if (at + characters.length() > masked.length) {
      return false;
    }
    for (int i = 0; i < characters.length(); i++) {
      if (masked[at + i] != characters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** What stands for a character; 0 if it stands for itself. */
  char mask(int at) {
    char c = masked[at];
    return (c == Masking.OBJECT || c == Masking.VOID) && c != text().charAt(at) ? c : 0;
  }
}
