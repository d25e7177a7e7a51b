package dev.copydesk.rules.spacing;

import dev.copydesk.article.Block;
import dev.copydesk.evidence.CodeTraces;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleContext;
import java.util.List;

/** Finds commas, semicolons and full stops that stand twice: {@code the men,, who}. */
final class DoubledMark {
  private DoubledMark() {}

  /** Looks at the first of two equal marks; three and more are no slip. */
  static void find(Block block, int at, RuleContext context, List<Finding> findings) {
    String text = block.text();
    char mark = text.charAt(at);
    boolean third = at + 2 < text.length() && text.charAt(at + 2) == mark;
    if (",;.".indexOf(mark) < 0 || third || text.charAt(at - 1) == mark) {
      return;
    }
    MarkPlace first = MarkPlace.of(block, at);
    MarkPlace second = MarkPlace.of(block, at + 1);
    boolean parted = at + 2 == text.length() || Character.isWhitespace(text.charAt(at + 2));
    boolean known =
        first.before() == ')'
            || Character.isDigit(first.before())
            || MarkPlace.isProse(first.wordBefore())
            || (first.wordBefore().length() > 1
                && Character.isUpperCase(first.wordBefore().charAt(0)));
    if (!parted || !known || !first.isAmongEnglish()) {
      return;
    }
    boolean technical = context.evidence().get(CodeTraces.class, CodeTraces::of).isTechnical();
    boolean goesOn =
        Character.isLetterOrDigit(second.after()) || "\"\u201C(".indexOf(second.after()) >= 0;
    boolean safe = mark != '.' && goesOn && !(mark == ';' && technical);
    boolean stop = mark == '.' && !Character.isLowerCase(second.after()) && !technical;
    if (safe || stop) {
      findings.add(
          MarkGap.finding(
              block,
              at,
              at + 2,
              String.valueOf(mark),
              safe ? Applicability.SAFE : Applicability.SUGGESTED,
              "`" + mark + mark + "` is one mark too many"));
    }
  }
}
