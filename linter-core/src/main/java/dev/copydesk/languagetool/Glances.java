package dev.copydesk.languagetool;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.AbstractCompoundRule;
import org.languagetool.rules.AbstractSpecificCaseRule;
import org.languagetool.rules.Rule;

/**
 * The rules written in Java that are dear and seldom find anything, and what is looked at before
 * each is run. For the rules of one checker.
 */
final class Glances {
  /** What is looked at takes some time to make, which is not worth it for a few sentences. */
  private static final int FEW = 200;

  private final IdentityHashMap<Rule, Glance> known = new IdentityHashMap<>();

  /** What to look at before a rule is run. Safe for use by many threads. */
  synchronized Glance of(Rule rule) {
    return known.computeIfAbsent(rule, Later::new);
  }

  /** Made when a rule has been run over some sentences. */
  private static final class Later implements Glance {
    private final Rule rule;
    private int sentences;
    private Glance made = sentence -> true;

    Later(Rule rule) {
      this.rule = rule;
    }

    @Override
    public boolean mayMatch(AnalyzedSentence sentence) {
      if (sentences <= FEW && sentences++ == FEW) {
        made = made(rule).orElse(made);
      }
      return made.mayMatch(sentence);
    }
  }

  private static Optional<Glance> made(Rule rule) {
    if (rule instanceof AbstractCompoundRule compounds
        && isRunBy(AbstractCompoundRule.class, rule)) {
      return Optional.of(new CompoundGlance(compounds));
    }
    if (rule instanceof AbstractSpecificCaseRule phrases
        && isRunBy(AbstractSpecificCaseRule.class, rule)) {
      return CaseGlance.of(phrases).map(Glance.class::cast);
    }
    return Optional.empty();
  }

  /** Whether a rule matches as a class of LanguageTool's does, and not in a way of its own. */
  private static boolean isRunBy(Class<? extends Rule> type, Rule rule) {
    try {
      return rule.getClass().getMethod("match", AnalyzedSentence.class).getDeclaringClass() == type;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }
}
