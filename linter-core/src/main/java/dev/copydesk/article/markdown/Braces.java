package dev.copydesk.article.markdown;

import java.util.Arrays;

/**
 * How deep in braces the lines of a page stand from one on, so that many statements that never end
 * are not each followed to the end of the page.
 */
final class Braces {
  /** Where each line begins, and how deep it stands. */
  private int[] lines = new int[64];

  private int[] depths = new int[64];

  /** The least depth of the blank lines at or behind each line, and of the text's end. */
  private final int[] least;

  private int count;

  Braces(char[] text, int from) {
    int line = from;
    int depth = 0;
    while (line < text.length) {
      add(line, depth);
      int end = Lines.end(text, line);
      for (int i = line; i < end; i++) {
        depth += step(text[i]);
      }
      line = Lines.next(text, end);
    }
    add(line, depth);
    this.least = leastBehind(text);
  }

  /** What a character adds to the depth. */
  static int step(char c) {
    return switch (c) {
      case '{', '(', '[' -> 1;
      case '}', ')', ']' -> -1;
      default -> 0;
    };
  }

  /** Whether a blank line, or the text's end, stands behind a line and no deeper than it does. */
  boolean closesBehind(int line) {
    int index = Arrays.binarySearch(lines, 0, count, line);
    return index < 0 || least[index] <= depths[index];
  }

  private void add(int line, int depth) {
    if (count == lines.length) {
      lines = Arrays.copyOf(lines, 2 * count);
      depths = Arrays.copyOf(depths, 2 * count);
    }
    lines[count] = line;
    depths[count] = depth;
    count++;
  }

  private int[] leastBehind(char[] text) {
    int[] behind = new int[count];
    int lowest = Integer.MAX_VALUE;
    for (int i = count - 1; i >= 0; i--) {
      int end = Lines.end(text, lines[i]);
      if (Lines.behindQuotes(text, lines[i], end) == end) {
        lowest = Math.min(lowest, depths[i]);
      }
      behind[i] = lowest;
    }
    return behind;
  }
}
