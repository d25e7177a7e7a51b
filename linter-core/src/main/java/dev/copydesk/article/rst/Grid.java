package dev.copydesk.article.rst;

import java.util.HashMap;
import java.util.Map;

/** Lines as columns of a type-written page, on which some characters take two and some none. */
final class Grid {
  private final String text;
  private final Rows all;
  private final int[] starts;
  private final int[] ends;

  /** For lines with characters that are not one column wide, where each column begins. */
  private final Map<Integer, int[]> columns = new HashMap<>();

  private final boolean tabs;

  Grid(String text, Rows rows, int from, int to, int base) {
    this.text = text;
    this.all = rows;
    int count = to - from;
    starts = new int[count];
    ends = new int[count];
    boolean found = false;
    for (int line = 0; line < count; line++) {
      int row = from + line;
      ends[line] = rows.end(row);
      starts[line] = rows.isBlank(row) ? ends[line] : rows.text(row) - rows.column(row) + base;
      found |= starts[line] < 0 || read(line);
    }
    tabs = found;
  }

  /** Whether a line holds a tab, of which nobody knows how wide it is. */
  private boolean read(int line) {
    boolean plain = true;
    for (int i = starts[line]; i < ends[line]; i++) {
      char c = text.charAt(i);
      if (c == '\t' || c == '\n' || c == '\r') {
        return true;
      }
      plain &= c < 0x300;
    }
    if (!plain) {
      columns.put(line, columns(starts[line], ends[line]));
    }
    return false;
  }

  private int[] columns(int from, int to) {
    int[] found = new int[Chars.width(text, from, to) + 1];
    int column = 0;
    for (int i = from; i < to; ) {
      int codePoint = text.codePointAt(i);
      for (int width = Chars.width(codePoint); width > 0; width--) {
        found[column++] = i;
      }
      i += Character.charCount(codePoint);
    }
    found[column] = to;
    return found;
  }

  int count() {
    return starts.length;
  }

  boolean hasTabs() {
    return tabs;
  }

  boolean isRectangle() {
    for (int line = 1; line < count(); line++) {
      if (width(line) != width(0)) {
        return false;
      }
    }
    return !tabs && width(0) > 2 && count() > 2;
  }

  /** How wide all lines of a rectangle are. */
  int width() {
    return width(0);
  }

  int width(int line) {
    int[] own = columns.get(line);
    return own == null ? ends[line] - starts[line] : own.length - 1;
  }

  /** The character at a column, a blank behind the line's end. */
  char at(int line, int column) {
    return column >= width(line) ? ' ' : text.charAt(offset(line, column));
  }

  /** Where in the source a column begins, the line's end if it is shorter. */
  int offset(int line, int column) {
    int[] own = columns.get(line);
    return own == null
        ? starts[line] + Math.min(column, ends[line] - starts[line])
        : own[Math.min(column, own.length - 1)];
  }

  boolean isBlank(int line, int left, int right) {
    int to = offset(line, right);
    for (int i = offset(line, left); i < to; i++) {
      if (!Chars.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Some columns of some lines as lines of their own. */
  Rows cut(int top, int bottom, int left, int right) {
    Rows rows = all.empty(bottom - top);
    for (int line = top; line < bottom; line++) {
      rows.set(line - top, offset(line, left), offset(line, right));
    }
    return rows;
  }
}
