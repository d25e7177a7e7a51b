package dev.copydesk.article.markdown;

import java.util.Arrays;

/** The items of lists that stand in one another, down to the one that is being read. */
final class Nesting {
  /** What is set in farther than the item it is in is no item but goes on with its text. */
  private static final int CODE_INDENT = 4;

  /** Deeper than that, the library says what it still reads. */
  private static final int DEEPEST = 16;

  private final char[] text;

  /** How far the text of each item is set in, in characters from the line's start. */
  private int[] columns = new int[8];

  private int depth;

  Nesting(char[] text) {
    this.text = text;
  }

  void clear() {
    depth = 0;
  }

  void add(int column) {
    columns = depth == columns.length ? Arrays.copyOf(columns, 2 * depth) : columns;
    columns[depth++] = column;
  }

  /**
   * Whether a line that is set in begins another item below a line of text; those that it does not
   * belong to are left.
   *
   * @param marker where its marker stands
   */
  boolean holds(int line, int marker) {
    int before = depth;
    boolean isSetIn = reach(line, marker);
    return isSetIn && (depth < before || !PlainLine.isLaterNumber(text, marker));
  }

  /**
   * Leaves the items that a line does not belong to; whether it is set in by blanks, no farther
   * than what belongs to the item that is left, or to none.
   */
  boolean reach(int line, int content) {
    int indent = content - line;
    for (int i = line; i < content; i++) {
      if (text[i] != ' ') {
        return false;
      }
    }
    while (depth > 0 && columns[depth - 1] > indent) {
      depth--;
    }
    return indent - column() < CODE_INDENT && depth < DEEPEST;
  }

  /** How far the text of the innermost item is set in; 0 if there is none. */
  int column() {
    return depth == 0 ? 0 : columns[depth - 1];
  }

  /** Whether all items have been left. */
  boolean isEmpty() {
    return depth == 0;
  }
}
