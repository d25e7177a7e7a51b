package dev.copydesk.rules;

import dev.copydesk.article.Dialect;
import dev.copydesk.evidence.HouseStyle;
import dev.copydesk.testing.Linting;
import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a rule's page. Its text is an article as it lies in a file: the line break
 * before the closing fence belongs to it. Behind the kind may stand a dialect, such as {@code
 * damaged en-GB}. Kinds are {@code damaged}, followed by {@code repaired} or {@code suggested};
 * {@code reported}, where a finding has no fix; and {@code silent}. A block of {@code yaml}
 * configures the house for those that follow.
 *
 * @param line where in the page its opening fence stands, from 1
 */
record PageExample(String kind, Dialect dialect, HouseStyle style, String text, int line) {
  private static final String FENCE = "```";

  static List<PageExample> read(String page) {
    List<PageExample> examples = new ArrayList<>();
    List<String> lines = page.lines().toList();
    HouseStyle style = HouseStyle.NONE;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith(FENCE)) {
        continue;
      }
      String[] info = lines.get(i).substring(FENCE.length()).strip().split(" ", 2);
      int line = i + 1;
      StringBuilder text = new StringBuilder();
      for (i++; i < lines.size() && !lines.get(i).equals(FENCE); i++) {
        text.append(lines.get(i)).append('\n');
      }
      if (i == lines.size()) {
        throw new AssertionError("the fence of line " + line + " is never closed");
      }
      Dialect dialect =
          info.length == 1 ? Dialect.EN_US : Dialect.ofTag(info[1].strip()).orElseThrow();
      if (info[0].equals("yaml")) {
        style = Linting.style(text.toString());
      } else {
        examples.add(new PageExample(info[0], dialect, style, text.toString(), line));
      }
    }
    return examples;
  }
}
