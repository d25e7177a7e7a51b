package dev.copydesk.languagetool;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.RegexPatternRule;
import org.languagetool.tools.InterruptibleCharSequence;

/** A user's rule for one sentence, guarded. */
final class GuardedRule extends Rule {
  private final AbstractPatternRule rule;
  private final Guard guard;

  GuardedRule(AbstractPatternRule rule, Guard guard) {
    this.rule = rule;
    this.guard = guard;
    passFor(rule, this);
  }

  /** Makes one rule pass for another with all who ask whether it is to run. */
  static void passFor(Rule rule, Rule stand) {
    stand.setCategory(rule.getCategory());
    stand.setTags(List.copyOf(rule.getTags()));
    if (rule.isDefaultOff()) {
      stand.setDefaultOff();
    }
  }

  @Override
  public String getId() {
    return rule.getId();
  }

  @Override
  public String getDescription() {
    return rule.getDescription();
  }

  @Override
  public RuleMatch[] match(AnalyzedSentence sentence) {
    if (rule instanceof AbstractTokenBasedRule pattern && pattern.canBeIgnoredFor(sentence)) {
      return RuleMatch.EMPTY_ARRAY;
    }
    return guard.run(rule, () -> match(rule, sentence));
  }

  /** What a rule finds in a sentence; to be run by a guard. */
  static RuleMatch[] match(AbstractPatternRule rule, AnalyzedSentence sentence) throws IOException {
    if (rule instanceof RegexPatternRule expression) {
      refuseEmptyMatches(expression, sentence.getText());
    }
    return rule.match(sentence);
  }

  /** After a match of nothing LanguageTool looks at the same place again, for ever. */
  private static void refuseEmptyMatches(RegexPatternRule rule, String sentence) {
    if (sentence.length() > RegexPatternRule.MAX_SENT_LENGTH) {
      return;
    }
    Matcher matcher = rule.getPattern().matcher(new InterruptibleCharSequence(sentence));
    while (matcher.find()) {
      if (matcher.start() == matcher.end()) {
        throw new IllegalStateException("its expression matches nothing at all");
      }
    }
  }
}
