package dev.copydesk.article.rst;

import java.util.Arrays;

/** Lines that belong together, joined by line feeds, with the way back to where they stand. */
final class Passage {
  private final String text;
  private final int[] starts;
  private final int[] from;

  private Passage(String text, int[] starts, int[] from) {
    this.text = text;
    this.starts = starts;
    this.from = from;
  }

  /**
   * Some lines.
   *
   * @param end where in the source the last one's text ends
   */
  static Passage of(String source, Rows rows, int first, int last, int end) {
    int count = last - first;
    if (count == 1) {
      int start = rows.text(first);
      return new Passage(
          source.substring(start, Math.max(start, end)), new int[1], new int[] {start});
    }
    StringBuilder text = new StringBuilder(Math.max(0, end - rows.text(first)) + 1);
    int[] starts = new int[count];
    int[] from = new int[count];
    for (int i = 0; i < count; i++) {
      int row = first + i;
      if (i > 0) {
        text.append('\n');
      }
      starts[i] = text.length();
      from[i] = rows.text(row);
      // Much faster than to have the builder ask for each character.
      text.append(
          source.substring(from[i], Math.max(from[i], i == count - 1 ? end : rows.end(row))));
    }
    return new Passage(text.toString(), starts, from);
  }

  static Passage of(String source, Rows rows, int first, int last) {
    return of(source, rows, first, last, rows.end(last - 1));
  }

  String text() {
    return text;
  }

  int start() {
    return from[0];
  }

  int end() {
    return source(text.length());
  }

  int lines() {
    return starts.length;
  }

  /** Where in the source a line begins. */
  int line(int index) {
    return from[index];
  }

  /** Where in the source a line ends. */
  int lineEnd(int index) {
    int next = index + 1 < starts.length ? starts[index + 1] - 1 : text.length();
    return from[index] + next - starts[index];
  }

  /** Where in the source a character stands; for a line feed, where the line's text ends. */
  int source(int offset) {
    if (starts.length == 1) {
      return from[0] + offset;
    }
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return from[line] + offset - starts[line];
  }
}
