package dev.copydesk.rules.spacing;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.CodeTraces;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds numbers with a blank in them: {@code 1 ,200 people}, {@code In 20 17}. */
@AutoService(Rule.class)
public final class NumberGap implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.safe("spacing/number-gap", "0.1.0", "A blank within a number, such as `1 ,200`");

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
    List<Token> tokens = block.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token gap = tokens.get(i);
      if (!gap.isBlank() || tokens.get(i + 1).isWord() || gap.end() > gap.start() + 1) {
        continue;
      }
      int at = gap.start();
      if (text.charAt(at) == ' ' && mayPart(text.charAt(at - 1), text.charAt(at + 1))) {
        finding(block, at, context).ifPresent(findings::add);
      }
    }
  }

  private static boolean mayPart(char before, char after) {
    if (after < '0' || after > '9') {
      return (after == ',' || after == '.') && isDigit(before);
    }
    return isDigit(before)
        || before == ','
        || before == '.'
        || SplitNumber.CURRENCIES.indexOf(before) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Optional<Finding> finding(Block block, int gap, RuleContext context) {
    Optional<SplitNumber> split = SplitNumber.at(block.text(), gap);
    if (split.isEmpty()) {
      return Optional.empty();
    }
    SplitNumber number = split.get();
    Optional<Applicability> verdict = verdict(number, context);
    if (verdict.isEmpty()) {
      return Optional.empty();
    }
    Finding finding =
        Finding.of(
            INFO,
            block.span(gap, gap + 1),
            "`" + number.asWritten() + "` is one number: `" + number.joined() + "`");
    if (number.kind() == SplitNumber.Kind.YEAR || number.kind() == SplitNumber.Kind.CURRENCY) {
      finding = finding.withEvidence(evidence(number, context));
    }
    return Optional.of(
        verdict.get() == Applicability.SAFE ? finding.safely("") : finding.suggesting(""));
  }

  private static Optional<Applicability> verdict(SplitNumber number, RuleContext context) {
    return switch (number.kind()) {
      case THOUSANDS, DECIMAL_BEFORE_UNIT -> Optional.of(Applicability.SAFE);
      case YEAR -> {
        boolean dated = numbers(context).hasYearOfCentury(number.joined());
        boolean same = numbers(context).hasYear(number.joined());
        boolean closed = number.isClosed();
        if ((dated && closed) || (same && number.isBeforeClause())) {
          yield Optional.of(Applicability.SAFE);
        }
        yield closed || same ? Optional.of(Applicability.SUGGESTED) : Optional.empty();
      }
      case CURRENCY -> {
        int glued = numbers(context).glued(number.sign());
        boolean technical = context.evidence().get(CodeTraces.class, CodeTraces::of).isTechnical();
        boolean habit = glued < 2 || numbers(context).parted(number.sign()) * 2 > glued;
        yield technical || habit ? Optional.empty() : Optional.of(Applicability.SAFE);
      }
      case SPLIT_YEAR ->
          numbers(context).hasYear(number.joined())
                  || (number.isClosed() && numbers(context).hasYearOfCentury(number.joined()))
              ? Optional.of(Applicability.SUGGESTED)
              : Optional.empty();
      case LIKELY -> Optional.of(Applicability.SUGGESTED);
    };
  }

  private static String evidence(SplitNumber number, RuleContext context) {
    NumberHabits habits = numbers(context);
    if (number.kind() == SplitNumber.Kind.CURRENCY) {
      return "the article writes `"
          + number.sign()
          + "` without a blank "
          + habits.glued(number.sign())
          + " times";
    }
    return habits.hasYear(number.joined())
        ? "`" + number.joined() + "` stands elsewhere in the article"
        : "";
  }

  private static NumberHabits numbers(RuleContext context) {
    return context.evidence().get(NumberHabits.class, NumberHabits::of);
  }
}
