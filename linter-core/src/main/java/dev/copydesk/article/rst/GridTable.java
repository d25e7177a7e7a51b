package dev.copydesk.article.rst;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table that is drawn with lines on all sides of its cells. A drawing that is not exact is
 * no table, and nothing in it is read.
 */
final class GridTable {
  private final Reading reading;
  private final Rows rows;
  private final String text;
  private final List<Cell> cells = new ArrayList<>();

  /** A cell between two columns of marks, from one line of marks to another. */
  private record Cell(int left, int right, int top, int bottom) {}

  GridTable(Reading reading, Rows rows) {
    this.reading = reading;
    this.rows = rows;
    this.text = reading.text();
  }

  /** The first line behind the table. */
  int read(int row, int to, int base, Context context) {
    int end = row;
    while (rows.hasText(end, to)
        && rows.column(end) == base
        && "+|".indexOf(text.charAt(rows.text(end))) >= 0) {
      end++;
    }
    Grid grid = new Grid(text, rows, row, end, base);
    if (grid.isRectangle() && findCells(grid)) {
      for (Cell cell : cells) {
        Rows lines = grid.cut(cell.top + 1, cell.bottom, cell.left + 1, cell.right);
        int inner = lines.leastColumn(0, lines.count(), 0);
        new Body(reading, lines).parse(0, lines.count(), inner, context.drawnCell());
      }
    }
    return rows.textEnd(end, to);
  }

  /** Goes down line by line with the cells that are open there; whether all of them are closed. */
  private boolean findCells(Grid grid) {
    List<Cell> open = new ArrayList<>();
    open(grid, 0, 0, grid.width() - 1, open);
    for (int line = 1; line < grid.count(); line++) {
      List<Cell> next = new ArrayList<>();
      int closedFrom = -1;
      int closedTo = -1;
      for (Cell cell : open) {
        if (isClosed(grid, line, cell)) {
          cells.add(new Cell(cell.left, cell.right, cell.top, line));
          closedFrom = closedFrom < 0 ? cell.left : closedFrom;
          closedTo = cell.right;
        } else if (isSide(grid.at(line, cell.left)) && isSide(grid.at(line, cell.right))) {
          open(grid, line, closedFrom, closedTo, next);
          closedFrom = -1;
          next.add(cell);
        } else {
          return false;
        }
      }
      open(grid, line, closedFrom, closedTo, next);
      open = next;
    }
    return open.isEmpty();
  }

  /** Below a line of marks cells begin wherever its corners have a side below them. */
  private static void open(Grid grid, int line, int from, int to, List<Cell> open) {
    if (from < 0 || line + 1 == grid.count()) {
      return;
    }
    int left = from;
    for (int column = from + 1; column <= to; column++) {
      boolean corner = grid.at(line, column) == '+' && isSide(grid.at(line + 1, column));
      if (corner || column == to) {
        open.add(new Cell(left, column, line, -1));
        left = column;
      }
    }
  }

  private static boolean isClosed(Grid grid, int line, Cell cell) {
    if (grid.at(line, cell.left) != '+' || grid.at(line, cell.right) != '+') {
      return false;
    }
    for (int column = cell.left + 1; column < cell.right; column++) {
      if ("-=+".indexOf(grid.at(line, column)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSide(char c) {
    return c == '|' || c == '+';
  }
}
