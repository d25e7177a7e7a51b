package dev.copydesk.report;

import dev.copydesk.source.Source;
import dev.copydesk.source.Span;

/**
 * A stretch of one line around a span, short enough for a terminal.
 *
 * @param line the stretch, cut at words, an ellipsis where something is left out
 * @param caretColumn how many terminal columns stand before the span
 * @param caretWidth how many columns the span takes, at least one
 */
record Excerpt(String line, int caretColumn, int caretWidth) {
  static final String CUT = "\u2026";

  /** Columns kept for what stands around a span, however long that is. */
  private static final int SURROUNDINGS = 10;

  static Excerpt of(Source source, Span span, int width) {
    String text = source.text();
    Span line = source.lines().span(source.lines().line(span.start()));
    int shown = Math.max(2 * SURROUNDINGS, width);
    int start = Math.min(span.start(), line.end());
    int spanEnd = Math.max(start, Math.min(span.end(), line.end()));
    int end = forth(text, start, spanEnd, shown - SURROUNDINGS);
    int room = shown - columns(text, start, end) - 2 * CUT.length();
    int from = back(text, start, line.start(), room / 2);
    int to = forth(text, end, line.end(), room - columns(text, from, start));
    from = back(text, start, line.start(), room - columns(text, end, to));
    from = from == line.start() ? from : wordStart(text, from, start);
    to = to == line.end() ? to : wordEnd(text, to, end);
    String before = (from == line.start() ? "" : CUT) + Printable.of(text.substring(from, start));
    String marked = Printable.of(text.substring(start, end));
    String after = Printable.of(text.substring(end, to)) + (to == line.end() ? "" : CUT);
    return new Excerpt(
        before + marked + after, Columns.of(before), Math.max(1, Columns.of(marked)));
  }

  /** How far a text reaches in so many columns, whole characters only. */
  private static int forth(String text, int start, int limit, int columns) {
    int left = columns;
    int i = start;
    while (i < limit) {
      int c = text.codePointAt(i);
      left -= Columns.of(Printable.visible(c));
      if (left < 0) {
        return i;
      }
      i = Math.min(limit, i + Character.charCount(c));
    }
    return i;
  }

  private static int back(String text, int end, int limit, int columns) {
    int left = columns;
    int i = end;
    while (i > limit) {
      int c = text.codePointBefore(i);
      left -= Columns.of(Printable.visible(c));
      if (left < 0) {
        return i;
      }
      i = Math.max(limit, i - Character.charCount(c));
    }
    return i;
  }

  private static int columns(String text, int start, int end) {
    return Columns.of(Printable.of(text.substring(start, end)));
  }

  /** The beginning of the first whole word; where there is none, words are cut. */
  private static int wordStart(String text, int from, int limit) {
    int i = from;
    while (i < limit && !Character.isWhitespace(text.charAt(i - 1))) {
      i++;
    }
    return i == limit ? from : i;
  }

  private static int wordEnd(String text, int to, int limit) {
    int i = to;
    while (i > limit && !Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i == limit ? to : i;
  }
}
