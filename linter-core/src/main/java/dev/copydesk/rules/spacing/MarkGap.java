package dev.copydesk.rules.spacing;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** Finds blanks before marks and within brackets, missing blanks behind marks, doubled marks. */
@AutoService(Rule.class)
public final class MarkGap implements Rule {
  static final RuleInfo INFO =
      RuleInfo.safe(
          "spacing/mark-gap",
          "0.1.0",
          "A blank before a mark or within brackets, none behind a comma, a mark that stands twice");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : context.article().blocks()) {
      if (block.isRunningText() || block.kind() == Block.Kind.HEADING) {
        check(block, context, findings);
      }
    }
    return findings;
  }

  private static void check(Block block, RuleContext context, List<Finding> findings) {
    String text = block.text();
    int open = text.startsWith("(") ? 0 : -1;
    List<Token> tokens = block.tokens();
    for (int at = 1; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (token.kind() != Token.Kind.MARK) {
        continue;
      }
      int i = token.start();
      char c = text.charAt(i);
      char before = text.charAt(i - 1);
      switch (c) {
        case ',', ';', ':', '.', '?', '!' -> {
          char after = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
          if (before == ' ') {
            GapBefore.find(block, i, context, findings);
          } else if (after == c) {
            DoubledMark.find(block, i, context, findings);
          } else if (Character.isLetter(after) && c != '.' && c != '?' && c != '!') {
            GapAfter.find(block, i, context, findings);
          }
        }
        case '(' -> open = i;
        case ')' -> {
          if (before == ' ' || (open >= 0 && text.charAt(open + 1) == ' ')) {
            BracketGap.find(block, i, context, findings);
          }
          open = -1;
        }
        default -> {}
      }
    }
  }

  static Finding finding(
      Block block, int start, int end, String replacement, Applicability how, String message) {
    Finding finding = Finding.of(INFO, block.span(start, end), message);
    return how == Applicability.SAFE
        ? finding.safely(replacement)
        : finding.suggesting(replacement);
  }
}
