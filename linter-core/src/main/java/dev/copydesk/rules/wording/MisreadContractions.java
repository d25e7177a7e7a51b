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
      String subject = wordBefore(text, start - 1);
      if (closed && SUBJECTS.contains(subject.toLowerCase(Locale.ROOT))) {
        Finding finding =
            Finding.of(rule, block.span(start, end), "`" + read + "` stands for the letters `ll`");
        boolean sure = !mayMean(text, start, subject) && !block.isQuoted(start);
        findings.add(sure ? finding.safely("ll") : finding.suggesting("ll"));
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
    return free ? text.substring(start, end) : "";
  }

  /**
   * A note behind a quotation that ends there, {@code ‘as good as we’11}, or what is spoken of: in
   * {@code turns you'll into you'11} the whole form stands beside it.
   */
  private static boolean mayMean(String text, int digits, String subject) {
    int mark = digits - 1;
    boolean opened = text.lastIndexOf('\u2018', mark) >= 0;
    for (int i = text.indexOf('\''); i >= 0 && i < mark && !opened; i = text.indexOf('\'', i + 1)) {
      opened = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    }
    String whole = subject + text.charAt(mark) + "ll";
    return opened || text.contains(whole);
  }
}
