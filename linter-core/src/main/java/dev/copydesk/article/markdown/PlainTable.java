package dev.copydesk.article.markdown;

import java.util.Arrays;

/** Where the cells stand of a table whose lines all begin with a bar. */
final class PlainTable {
  private final char[] text;

  /** Where each cell begins and ends, blanks left out. */
  private int[] cells = new int[32];

  private int count;

  /** Where the table ends. */
  private int end;

  PlainTable(char[] text) {
    this.text = text;
  }

  int count() {
    return count;
  }

  int start(int cell) {
    return cells[2 * cell];
  }

  int end(int cell) {
    return cells[2 * cell + 1];
  }

  /** Where the line stands behind the last row. */
  int end() {
    return end;
  }

  /** Reads the table that begins with a line; false if there is none, or it is not plain. */
  boolean read(int line, int lineEnd) {
    count = 0;
    int separator = Lines.next(text, lineEnd);
    int separatorEnd = Lines.end(text, separator);
    int columns = columns(separator, separatorEnd);
    // An escaped bar changes where all that is behind it seems to stand.
    if (columns == 0 || !row(line, lineEnd, Integer.MAX_VALUE) || count > columns) {
      return false;
    }
    int width = count;
    int row = Lines.next(text, separatorEnd);
    int rowEnd = Lines.end(text, row);
    int content = Lines.behindBlanks(text, row, rowEnd);
    while (content < rowEnd) {
      boolean isBar =
          text[content] == '|' && Lines.behindBlanks(text, content + 1, rowEnd) < rowEnd;
      if (!isBar || !row(content, rowEnd, width)) {
        return false;
      }
      row = Lines.next(text, rowEnd);
      rowEnd = Lines.end(text, row);
      content = Lines.behindBlanks(text, row, rowEnd);
    }
    end = row;
    return true;
  }

  /** How many columns the line below the first one says there are; 0 if it is no such line. */
  private int columns(int line, int lineEnd) {
    int columns = 0;
    int bars = 0;
    boolean valid = false;
    int i = line;
    while (i < lineEnd) {
      switch (text[i]) {
        case ' ', '\t' -> i++;
        case '|' -> {
          i++;
          bars++;
          valid = true;
          if (bars > 1) {
            return 0;
          }
        }
        case '-', ':' -> {
          if (bars == 0 && columns > 0) {
            return 0;
          }
          int dash = text[i] == ':' ? i + 1 : i;
          int behind = QuickLinks.run(text, dash, lineEnd, '-');
          if (behind == dash) {
            return 0;
          }
          i = behind < lineEnd && text[behind] == ':' ? behind + 1 : behind;
          columns++;
          bars = 0;
        }
        default -> {
          return 0;
        }
      }
    }
    return valid ? columns : 0;
  }

  /** Adds the cells of a row that begins with a bar; false if there is a backslash before one. */
  private boolean row(int line, int lineEnd, int most) {
    int last = lineEnd;
    while (last > line + 1 && InlineWalk.isBlank(text[last - 1])) {
      last--;
    }
    int before = count;
    int start = line + 1;
    for (int i = start; i < last; i++) {
      if (text[i] == '|') {
        if (text[i - 1] == '\\') {
          return false;
        }
        add(start, i, before, most);
        start = i + 1;
      }
    }
    if (start < last) {
      add(start, last, before, most);
    }
    return true;
  }

  private void add(int from, int to, int before, int most) {
    if (count - before >= most) {
      return;
    }
    cells = 2 * count == cells.length ? Arrays.copyOf(cells, 4 * count) : cells;
    int start = Lines.behindBlanks(text, from, to);
    int stop = to;
    while (stop > start && InlineWalk.isBlank(text[stop - 1])) {
      stop--;
    }
    cells[2 * count] = start;
    cells[2 * count + 1] = stop;
    count++;
  }
}
