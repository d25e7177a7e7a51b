package dev.copydesk.article.markdown;

import java.util.Arrays;

/** The parts of a page that are left to the library, put together, and where they stand in it. */
final class Remainder {
  private final StringBuilder text = new StringBuilder();

  /** What the parts refer to, which stands before them. */
  private final StringBuilder definitions = new StringBuilder();

  /** Where each part begins here, and where in the page. */
  private int[] here = new int[8];

  private int[] there = new int[8];
  private int count;

  /** Adds a part; it begins with a line and ends with one, the last of the page excepted. */
  void add(char[] page, int start, int end) {
    if (count > 0 && there[count - 1] + text.length() - here[count - 1] == start) {
      text.append(page, start, end - start);
      return;
    }
    if (count == here.length) {
      here = Arrays.copyOf(here, 2 * count);
      there = Arrays.copyOf(there, 2 * count);
    }
    here[count] = text.length();
    there[count] = start;
    count++;
    text.append(page, start, end - start);
  }

  /** Adds lines of definitions, which close all that is open and are closed by a blank line. */
  void define(char[] page, int start, int end) {
    definitions.append(page, start, end - start).append("\n\n");
  }

  /** Forgets all parts. */
  void clear() {
    text.setLength(0);
    count = 0;
  }

  boolean isEmpty() {
    return count == 0;
  }

  String text() {
    return definitions.isEmpty() ? text.toString() : definitions.toString() + text;
  }

  /** Where in the page stands what the library counts from the beginning of the remainder. */
  int at(int index) {
    int place = index - definitions.length();
    int found = Arrays.binarySearch(here, 0, count, place);
    int part = found >= 0 ? found : -found - 2;
    return there[part] + place - here[part];
  }
}
