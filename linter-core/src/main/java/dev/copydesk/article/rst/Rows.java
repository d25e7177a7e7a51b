package dev.copydesk.article.rst;

import dev.copydesk.source.Lines;
import dev.copydesk.source.Source;
import dev.copydesk.source.Span;

/**
 * Lines as the blocks of a body see them: where the text of each begins and ends, and how many
 * columns it is set in. Whoever reads a list item or the like moves the beginning of its first line
 * behind the marker.
 */
final class Rows {
  /** The column of a line that holds nothing. */
  static final int BLANK = Integer.MAX_VALUE;

  private static final int TAB = 8;

  /** The source: to get a character of a string that holds curly marks takes longer. */
  private final char[] source;

  private final int[] text;
  private final int[] end;
  private final int[] column;

  private Rows(char[] source, int count) {
    this.source = source;
    this.text = new int[count];
    this.end = new int[count];
    this.column = new int[count];
  }

  /** The lines of a source from an offset on. */
  static Rows of(Source source, int from) {
    Lines lines = source.lines();
    int first = lines.line(from);
    Rows rows = new Rows(source.text().toCharArray(), lines.count() - first + 1);
    for (int line = first; line <= lines.count(); line++) {
      Span span = lines.span(line);
      rows.set(line - first, Math.min(Math.max(from, span.start()), span.end()), span.end());
    }
    return rows;
  }

  /** As many lines of the same source, of which nobody has said yet where they stand. */
  Rows empty(int lines) {
    return new Rows(source, lines);
  }

  /** Says where in the source a line stands; its column is counted from there. */
  void set(int row, int from, int to) {
    int last = to;
    while (last > from && Chars.isBlank(source[last - 1])) {
      last--;
    }
    int at = from;
    while (at < last && isIndent(source[at])) {
      at++;
    }
    text[row] = at;
    end[row] = last;
    column[row] = at == last ? BLANK : columns(from, at, 0);
  }

  /** Moves the beginning of a line's text, and says at which column that is to count as. */
  void enter(int row, int offset, int newColumn) {
    text[row] = Math.min(offset, end[row]);
    column[row] = text[row] == end[row] ? BLANK : newColumn;
  }

  int count() {
    return text.length;
  }

  int text(int row) {
    return text[row];
  }

  int end(int row) {
    return end[row];
  }

  int column(int row) {
    return column[row];
  }

  boolean isBlank(int row) {
    return column[row] == BLANK;
  }

  /** Whether a line follows that holds something. */
  boolean hasText(int row, int to) {
    return row < to && column[row] != BLANK;
  }

  /** The column of an offset at or behind the beginning of a line's text. */
  int columnAt(int row, int offset) {
    return columns(text[row], offset, column[row]);
  }

  /** Where lines end that are blank or set in farther than a column. */
  int indentedEnd(int from, int to, int base) {
    int row = from;
    while (row < to && column[row] > base) {
      row++;
    }
    return row;
  }

  /** Where lines end that hold something. */
  int textEnd(int from, int to) {
    int row = from;
    while (row < to && column[row] != BLANK) {
      row++;
    }
    return row;
  }

  /** The least column of some lines; a fallback if all are blank. */
  int leastColumn(int from, int to, int fallback) {
    int least = BLANK;
    for (int row = from; row < to; row++) {
      least = Math.min(least, column[row]);
    }
    return least == BLANK ? fallback : least;
  }

  private int columns(int from, int to, int start) {
    int columns = start;
    for (int i = from; i < to; i++) {
      columns += source[i] == '\t' ? TAB - columns % TAB : 1;
    }
    return columns;
  }

  private static boolean isIndent(char c) {
    return c == ' ' || c == '\t' || c == '\f' || c == '\u000B';
  }
}
