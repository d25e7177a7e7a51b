package dev.copydesk.article.asciidoc;

import java.util.Arrays;

/**
 * Which square brackets of a text belong together; one behind a backslash belongs to none. Reads no
 * further than it is asked, and nothing twice.
 */
final class Brackets {
  /** Of a bracket that is never closed. */
  static final int NONE = Integer.MAX_VALUE;

  private final String text;
  private int[] opens = new int[4];
  private int[] closes = new int[4];
  private int count;

  /** Which of them are open where the reading has come to. */
  private int[] open = new int[4];

  private int depth;
  private int at;

  Brackets(String text) {
    this.text = text;
  }

  /** Where the bracket at an offset is closed. */
  int close(int bracket) {
    while (at <= bracket && at < text.length()) {
      step();
    }
    int found = Arrays.binarySearch(opens, 0, count, bracket);
    if (found < 0) {
      return NONE;
    }
    while (closes[found] == NONE && at < text.length()) {
      step();
    }
    return closes[found];
  }

  private void step() {
    char c = text.charAt(at);
    if (c == '\\') {
      at++;
    } else if (c == '[') {
      push();
    } else if (c == ']' && depth > 0) {
      depth--;
      closes[open[depth]] = at;
    }
    at++;
  }

  private void push() {
    if (count == opens.length) {
      opens = Arrays.copyOf(opens, 2 * count);
      closes = Arrays.copyOf(closes, 2 * count);
    }
    if (depth == open.length) {
      open = Arrays.copyOf(open, 2 * depth);
    }
    opens[count] = at;
    closes[count] = NONE;
    open[depth] = count;
    count++;
    depth++;
  }
}
