package dev.copydesk.report;

import java.util.ArrayList;
import java.util.List;

/** Lines of a given width, broken at blanks. */
final class Wrapping {
  private Wrapping() {}

  /**
   * Breaks a printable text.
   *
   * @param columns how wide a line may be; a longer word is cut
   * @return at least one line
   */
  static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int width = Columns.of(word);
      if (used > 0 && used + 1 + width > columns) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      } else if (!line.isEmpty()) {
        line.append(' ');
        used++;
      }
      String rest = word;
      while (width > columns - used && columns > used) {
        String head = beginning(rest, columns - used);
        lines.add(line + head);
        line.setLength(0);
        used = 0;
        rest = rest.substring(head.length());
        width = Columns.of(rest);
      }
      line.append(rest);
      used += width;
    }
    lines.add(line.toString());
    return lines;
  }

  /** As much of a text as so many columns hold, whole characters only, and at least one. */
  static String beginning(String text, int columns) {
    int left = columns;
    int end = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      left -= Columns.of(c);
      if (left < 0 && end > 0) {
        return text.substring(0, end);
      }
      end += Character.charCount(c);
    }
    return text;
  }
}
