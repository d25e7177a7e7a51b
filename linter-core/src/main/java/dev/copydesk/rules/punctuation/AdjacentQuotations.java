package dev.copydesk.rules.punctuation;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.evidence.QuotationRuns;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.List;

/** Reports quotations side by side of which nobody says who speaks: {@code "We tried". "They…"}. */
@AutoService(Rule.class)
public final class AdjacentQuotations implements Rule {
  static final RuleInfo INFO =
      RuleInfo.reported(
          "punctuation/adjacent-quotations",
          "0.1.0",
          "Two quoted sentences stand side by side, and nobody says who speaks");

  /** More of them are a way to write: a list of comments, a glossary, a dialogue. */
  private static final int MOST = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    if (context.article().blocks().stream().noneMatch(AdjacentQuotations::mayHaveRun)) {
      return List.of();
    }
    QuotationRuns runs = context.evidence().get(QuotationRuns.class, QuotationRuns::of);
    // In a dialogue paragraphs begin with what someone says, and turns may share one.
    boolean dialogue = runs.blocks() > 8 && runs.openings() * 3 > runs.blocks() * 2;
    if (runs.all().size() > MOST || dialogue) {
      return List.of();
    }
    return runs.all().stream().map(AdjacentQuotations::finding).toList();
  }

  private static boolean mayHaveRun(Block block) {
    return block.isRunningText() && QuotationRuns.hasRun(block.text());
  }

  private static Finding finding(QuotationRuns.Run run) {
    return Finding.of(
        INFO,
        run.block().span(run.close(), run.open() + 1),
        "one quotation follows another: say who speaks, or make them one if it is the same person");
  }
}
