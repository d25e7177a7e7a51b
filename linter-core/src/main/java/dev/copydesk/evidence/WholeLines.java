package dev.copydesk.evidence;

import dev.copydesk.source.Span;

/**
 * What goes from a text when whole lines of it go: they and the line breaks that parted them, so
 * that what stood around them is parted as it was before they came.
 */
public final class WholeLines {
  private WholeLines() {}

  /**
   * The stretch to delete, of the two gaps around the lines the smaller one included.
   *
   * @param text the article's source
   * @param lines from the first character of a line to the end of a line, line break excluded
   */
  public static Span with(String text, Span lines) {
    int before = endOfInkBefore(text, lines.start());
    int after = lineOfInkAfter(text, lines.end());
    if (before == 0 && after == text.length()) {
      return lines;
    }
    if (before == 0) {
      return new Span(lines.start(), after);
    }
    if (after == text.length()) {
      return new Span(before, lines.end());
    }
    return breaks(text, before, lines.start()) <= breaks(text, lines.end(), after)
        ? new Span(before, lines.end())
        : new Span(lines.start(), after);
  }

  /** Where the last line before an offset ends that is not blank; 0 if there is none. */
  private static int endOfInkBefore(String text, int offset) {
    int end = offset;
    int at = offset;
    while (at > 0 && isGap(text.charAt(at - 1))) {
      at--;
      if (isBreak(text.charAt(at))) {
        end = at;
      }
    }
    return at == 0 ? 0 : end;
  }

  /** Where the next line begins that is not blank; the text's length if there is none. */
  private static int lineOfInkAfter(String text, int offset) {
    int start = offset;
    int at = offset;
    while (at < text.length() && isGap(text.charAt(at))) {
      at++;
      if (isBreak(text.charAt(at - 1))) {
        start = at;
      }
    }
    return at == text.length() ? at : start;
  }

  private static int breaks(String text, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && (i + 1 == end || text.charAt(i + 1) != '\n'));
      count += ends ? 1 : 0;
    }
    return count;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
