package dev.copydesk.article;

import dev.copydesk.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A comment of an article that begins with the word stet.
 *
 * @param span all of it, in UTF-16 offsets of the source, its marks included
 * @param body from that word to the last that is no blank and no mark
 */
public record StetComment(Span span, Span body) {
  private static final String WORD = "stet";

  /** Whether the word stands at an offset and no longer word does. */
  static boolean begins(String text, int at, int end) {
    int behind = at + WORD.length();
    return behind <= end
        && text.regionMatches(true, at, WORD, 0, WORD.length())
        && (behind == end
            || text.charAt(behind) == ':'
            || text.charAt(behind) == '-'
            || Character.isWhitespace(text.charAt(behind)));
  }

  /**
   * The comment between two marks.
   *
   * @return null if it does not begin with the word
   */
  static @Nullable StetComment between(String text, int start, int open, int close, int end) {
    int from = open;
    int to = close;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return begins(text, from, to)
        ? new StetComment(new Span(start, end), new Span(from, to))
        : null;
  }
}
