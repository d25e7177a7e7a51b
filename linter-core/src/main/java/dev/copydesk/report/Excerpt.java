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
  private static final String CUT = "…";

  static Excerpt of(Source source, Span span, int width) {
    String text = source.text();
    Span line = source.lines().span(source.lines().line(span.start()));
    int start = Math.min(span.start(), line.end());
    int end = Math.max(start, Math.min(span.end(), line.end()));
    int shown = Math.max(20, width);
    if (end - start > shown - 10) {
      end = wholeCharacter(text, start + shown - 10, line);
    }
    int room = Math.max(0, shown - (end - start) - 2);
    int from = start - Math.min(start - line.start(), room / 2);
    int to = end + Math.min(line.end() - end, room - (start - from));
    from = start - Math.min(start - line.start(), room - (to - end));
    from = from == line.start() ? from : wordStart(text, from, start);
    to = to == line.end() ? to : wordEnd(text, to, end);
    String lead = from == line.start() ? "" : CUT;
    String tail = to == line.end() ? "" : CUT;
    String before = lead + Printable.of(text.substring(from, start));
    String marked = Printable.of(text.substring(start, end));
    String after = Printable.of(text.substring(end, to)) + tail;
    return new Excerpt(
        before + marked + after, Columns.of(before), Math.max(1, Columns.of(marked)));
  }

  private static int wholeCharacter(String text, int at, Span line) {
    boolean inside = at < line.end() && Character.isLowSurrogate(text.charAt(at));
    return inside ? at + 1 : at;
  }

  private static int wordStart(String text, int from, int limit) {
    int i = from;
    while (i < limit && !Character.isWhitespace(text.charAt(i - 1))) {
      i++;
    }
    return i == limit ? wordless(text, from) : i;
  }

  private static int wordEnd(String text, int to, int limit) {
    int i = to;
    while (i > limit && !Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i == limit ? wordless(text, to) : i;
  }

  /** Where a text without blanks is cut: anywhere but inside a surrogate pair. */
  private static int wordless(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }
}
