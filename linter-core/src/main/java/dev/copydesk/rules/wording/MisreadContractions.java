package dev.copydesk.rules.wording;

import dev.copydesk.article.Block;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the {@code ll} of a contraction that was read as digits: {@code you'11}. */
final class MisreadContractions {
  private static final Set<String> SUBJECTS =
      Set.of("i", "you", "he", "she", "it", "we", "they", "that", "there", "who", "what", "this");

  private static final Set<String> READ = Set.of("11", "1l", "l1");

  /** Letters of the longest subject. */
  private static final int LONGEST = 5;

  private MisreadContractions() {}

  static void find(RuleInfo rule, Block block, List<Finding> findings) {
    String text = block.text();
    for (int at = text.indexOf('1'); at >= 0; at = text.indexOf('1', at + 1)) {
      int start = at > 0 && text.charAt(at - 1) == 'l' ? at - 1 : at;
      int end = start + 2;
      boolean marked = start > 1 && "'\u2019".indexOf(text.charAt(start - 1)) >= 0;
      if (!marked || end > text.length() || !READ.contains(text.substring(start, end))) {
        continue;
      }
      String read = text.substring(start, end);
      boolean closed = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (closed && SUBJECTS.contains(wordBefore(text, start - 1))) {
        findings.add(
            Finding.of(rule, block.span(start, end), "`" + read + "` stands for the letters `ll`")
                .safely("ll"));
        at = end - 1;
      }
    }
  }

  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && end - start <= LONGEST && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean free = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
    return free ? text.substring(start, end).toLowerCase(Locale.ROOT) : "";
  }
}
