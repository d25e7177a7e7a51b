package dev.copydesk.article.rst;

import java.util.Arrays;

/** Reads a table whose columns are marked above and below; what crosses them is not read. */
final class SimpleTable {
  private final Reading reading;
  private final Rows rows;
  private final String text;

  SimpleTable(Reading reading, Rows rows) {
    this.reading = reading;
    this.rows = rows;
    this.text = reading.text();
  }

  /** The first line behind the table. */
  int read(int row, int to, int base, Context context) {
    int bottom = bottom(row, to, base);
    if (bottom < 0) {
      return rows.textEnd(row, to);
    }
    Grid grid = new Grid(text, rows, row, bottom + 1, base);
    if (!grid.hasTabs()) {
      readRows(grid, context);
    }
    return bottom + 1;
  }

  /** The line below the table: the second of its kind, or one with nothing behind it. */
  private int bottom(int row, int to, int base) {
    int length = rows.end(row) - rows.text(row);
    boolean headed = false;
    for (int line = row + 1; line < to; line++) {
      if (rows.isBlank(line)
          || rows.column(line) != base
          || !Shapes.isSimpleBorder(text, rows.text(line), rows.end(line))) {
        continue;
      }
      if (rows.end(line) - rows.text(line) != length) {
        return -1;
      }
      if (headed || !rows.hasText(line + 1, to)) {
        return line;
      }
      headed = true;
    }
    return -1;
  }

  private void readRows(Grid grid, Context context) {
    int[] all = columns(grid, 0);
    int start = 1;
    boolean found = false;
    for (int line = 1; line < grid.count(); line++) {
      if (isRule(grid, line)) {
        readRow(grid, start, line, columns(grid, line), context);
        start = line + 1;
        found = false;
      } else if (!grid.isBlank(line, all[0], all[1])) {
        if (found) {
          readRow(grid, start, line, all, context);
        }
        start = line;
        found = true;
      } else if (!found) {
        start = line + 1;
      }
    }
  }

  /** A line of marks under a row says which of its columns are one. */
  private static boolean isRule(Grid grid, int line) {
    char first = grid.at(line, 0);
    if (first != '-' && first != '=') {
      return false;
    }
    for (int column = 0; column < grid.width(line); column++) {
      char c = grid.at(line, column);
      if (c != first && c != ' ') {
        return false;
      }
    }
    return true;
  }

  /** Where each column begins and ends. */
  private static int[] columns(Grid grid, int line) {
    int[] found = new int[grid.width(line) + 2];
    int count = 0;
    for (int column = 0; column <= grid.width(line); column++) {
      boolean mark = grid.at(line, column) != ' ';
      boolean inside = count % 2 == 1;
      if (mark != inside) {
        found[count++] = column;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private void readRow(Grid grid, int top, int bottom, int[] columns, Context context) {
    for (int line = top; line < bottom; line++) {
      for (int i = 1; i + 1 < columns.length; i += 2) {
        if (!grid.isBlank(line, columns[i], columns[i + 1])) {
          return;
        }
      }
    }
    for (int i = 0; i < columns.length; i += 2) {
      boolean last = i + 2 == columns.length;
      Rows lines = grid.cut(top, bottom, columns[i], last ? Integer.MAX_VALUE / 2 : columns[i + 1]);
      int inner = lines.leastColumn(0, lines.count(), 0);
      new Body(reading, lines).parse(0, lines.count(), inner, context.drawnCell());
    }
  }
}
