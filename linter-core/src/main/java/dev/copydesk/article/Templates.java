package dev.copydesk.article;

import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a template engine puts something else in place of before anybody reads it: {@code {{
 * name }}} and {@code {% if %}} of Liquid, Jinja and Hugo, {@code {{< figure >}}} among them,
 * {@code <% %>} of ERB and JSP, {@code <?php ?>}.
 */
public final class Templates {
  private static final String[][] MARKS = {
    {"{{", "}}"}, {"{%", "%}"}, {"{#", "#}"}, {"<%", "%>"}, {"<?", "?>"}
  };

  /** Longer ones are no templates but text with a stray mark. */
  private static final int LONGEST = 4_000;

  private Templates() {}

  /**
   * The templates of a stretch of text, in order, none inside another; an unclosed one is none.
   *
   * @param text any text
   * @param from where to begin
   * @param to where to end
   */
  public static List<Span> in(String text, int from, int to) {
    List<Span> found = new ArrayList<>();
    int at = from;
    while (at < to - 3) {
      int end = end(text, at, to);
      if (end > 0) {
        found.add(new Span(at, end));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  /** Where the template ends that begins at an offset; -1 if none does. */
  public static int end(String text, int at, int to) {
    char first = text.charAt(at);
    if (first != '{' && first != '<') {
      return -1;
    }
    for (String[] marks : MARKS) {
      if (text.startsWith(marks[0], at)) {
        int close = indexOf(text, marks[1], at + 2, Math.min(to, at + LONGEST));
        return close < 0 ? -1 : close + 2;
      }
    }
    return -1;
  }

  private static int indexOf(String text, String wanted, int from, int to) {
    for (int i = from; i + wanted.length() <= to; i++) {
      if (text.startsWith(wanted, i)) {
        return i;
      }
    }
    return -1;
  }
}
