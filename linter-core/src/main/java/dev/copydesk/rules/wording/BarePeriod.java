package dev.copydesk.rules.wording;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** Finds {@code previous year} and {@code majority} without the article they need. */
@AutoService(Rule.class)
public final class BarePeriod implements Rule {
  static final RuleInfo INFO =
      RuleInfo.suggested(
          "wording/bare-period",
          "0.1.0",
          "`previous year` or `majority` without an article, put in for `last year` or `most`");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : context.article().blocks()) {
      if (!block.isRunningText()) {
        continue;
      }
      String text = block.text();
      for (int at = find(text, "revious", 0); at > 0; at = find(text, "revious", at + 1)) {
        BarePrevious.find(block, at - 1).ifPresent(findings::add);
      }
      for (int at = find(text, "ajority", 0); at > 0; at = find(text, "ajority", at + 1)) {
        BareMajority.find(block, at - 1).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static int find(String text, String word, int from) {
    return text.indexOf(word, from);
  }
}
