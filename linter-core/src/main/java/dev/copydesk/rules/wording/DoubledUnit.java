package dev.copydesk.rules.wording;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a unit said twice: {@code $5 million dollars}, {@code 40% percent}. */
@AutoService(Rule.class)
public final class DoubledUnit implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.safe(
          "wording/doubled-unit",
          "0.1.0",
          "A unit that stands twice, as a sign and as a word, such as `$5 million dollars`");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : context.article().blocks()) {
      if (!block.isRunningText() && block.kind() != Block.Kind.HEADING) {
        continue;
      }
      List<Token> tokens = block.tokens();
      for (int i = 0, last = tokens.size() - 1; i < last; i++) {
        if (tokens.get(i).kind() == Token.Kind.NUMBER) {
          check(new Quantified(block, i), context, findings);
        }
      }
    }
    return findings;
  }

  private static void check(Quantified number, RuleContext context, List<Finding> findings) {
    Quantified.Doubling doubling = number.doubling();
    if (doubling == null) {
      return;
    }
    Quantified.@Nullable Doubling kept = doubling;
    String evidence = "";
    if (doubling.kind() == Quantified.Kind.PERCENT) {
      PercentStyle style = context.evidence().get(PercentStyle.class, PercentStyle::of);
      // The signs of the doubled places themselves count on both sides and do not decide.
      if (style.prefersWord() != doubling.keepsWord() && style.isClear()) {
        kept = doubling.other();
      }
      evidence = style.isClear() ? style.evidence() : "";
    }
    kept = kept.keepingLines();
    if (kept == null) {
      return;
    }
    Finding finding =
        Finding.of(
                INFO,
                number.block().span(kept.start(), kept.end()),
                "`" + kept.written() + "` says its unit twice: `" + kept.repaired() + "`")
            .withEvidence(evidence);
    findings.add(kept.isSafe() ? finding.safely("") : finding.suggesting(""));
  }
}
