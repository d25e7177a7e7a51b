package dev.copydesk.testing;

import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A rule for tests of what surrounds rules: it finds a string wherever it stands. */
public record WordRule(RuleInfo info, String wanted, UnaryOperator<Finding> fix) implements Rule {
  /** Replaces the string without asking. */
  public static WordRule safe(String id, String wanted, String replacement) {
    return new WordRule(
        RuleInfo.safe(id, "0.1.0", "finds " + wanted),
        wanted,
        finding -> finding.withEvidence("it says so").safely(replacement));
  }

  /** Suggests a replacement. */
  public static WordRule suggested(String id, String wanted, String replacement) {
    return new WordRule(
        RuleInfo.suggested(id, "0.1.0", "finds " + wanted),
        wanted,
        finding -> finding.suggesting(replacement));
  }

  /** The same rule without its fix. */
  public WordRule reportedOnly() {
    return new WordRule(
        RuleInfo.reported(info.id(), info.since(), info.summary()), wanted, finding -> finding);
  }

  @Override
  public List<Finding> check(RuleContext context) {
    String text = context.article().source().text();
    List<Finding> findings = new ArrayList<>();
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
      Span span = new Span(at, at + wanted.length());
      findings.add(fix.apply(Finding.of(info, span, "`" + wanted + "` is wrong")));
    }
    return findings;
  }
}
