package dev.copydesk.article.asciidoc;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Which square brackets of a text belong together; one behind a backslash belongs to none. */
final class Brackets {
  /** Of a bracket that is never closed. */
  static final int NONE = Integer.MAX_VALUE;

  private int[] opens = new int[8];
  private int[] closes = new int[8];
  private int count;

  Brackets(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        open.push(add(i));
      } else if (c == ']' && !open.isEmpty()) {
        closes[open.pop()] = i;
      }
    }
  }

  private int add(int at) {
    if (count == opens.length) {
      opens = Arrays.copyOf(opens, 2 * count);
      closes = Arrays.copyOf(closes, 2 * count);
    }
    opens[count] = at;
    closes[count] = NONE;
    return count++;
  }

  /** Where the bracket at an offset is closed. */
  int close(int open) {
    int found = Arrays.binarySearch(opens, 0, count, open);
    return found < 0 ? NONE : closes[found];
  }
}
