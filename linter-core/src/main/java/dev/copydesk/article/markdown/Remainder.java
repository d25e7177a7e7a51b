package dev.copydesk.article.markdown;

import java.util.Arrays;

/** The parts of a page that are left to the library, put together, and where they stand in it. */
final class Remainder {
  private final StringBuilder text = new StringBuilder();

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

  boolean isEmpty() {
    return count == 0;
  }

  String text() {
    return text.toString();
  }

  /** Where in the page stands what the library counts from the beginning of the remainder. */
  int at(int index) {
    int found = Arrays.binarySearch(here, 0, count, index);
    int part = found >= 0 ? found : -found - 2;
    return there[part] + index - here[part];
  }
}
