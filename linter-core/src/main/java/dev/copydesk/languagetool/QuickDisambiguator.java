package dev.copydesk.languagetool;

import dev.copydesk.languagetool.sieve.PatternSieve;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool.CheckCancelledCallback;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.RuleSet;
import org.languagetool.tagging.disambiguation.AbstractDisambiguator;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;
import org.languagetool.tagging.disambiguation.rules.XmlRuleDisambiguator;
import org.languagetool.tagging.en.EnglishHybridDisambiguator;

/**
 * Chooses among the readings of words by LanguageTool's rules, one after the other as it does, but
 * without those that cannot match the sentence: of twenty hardly one changes something.
 */
final class QuickDisambiguator extends AbstractDisambiguator {
  private final RuleSet rules;
  private final PatternSieve sieve = new PatternSieve();
  private final QuickAntipatterns antipatterns = new QuickAntipatterns(sieve);

  private QuickDisambiguator(RuleSet rules) {
    this.rules = rules;
  }

  /** Puts one in the place of that which has the rules, if it can be found there. */
  static void give(Disambiguator disambiguator) {
    String place = "disambiguator";
    try {
      Object own = Internals.get(EnglishHybridDisambiguator.class, place, disambiguator);
      Object rules = Internals.get(XmlRuleDisambiguator.class, "disambiguationRules", own);
      Internals.set(
          EnglishHybridDisambiguator.class,
          place,
          disambiguator,
          new QuickDisambiguator((RuleSet) rules));
    } catch (ReflectiveOperationException | RuntimeException e) {
      // LanguageTool tries all of them.
      return;
    }
  }

  @Override
  public AnalyzedSentence disambiguate(AnalyzedSentence sentence) throws IOException {
    return disambiguate(sentence, null);
  }

  // A rule that changes something makes another sentence, however alike.
  @SuppressWarnings("ReferenceEquality")
  @Override
  public AnalyzedSentence disambiguate(
      AnalyzedSentence sentence, @Nullable CheckCancelledCallback cancelled) throws IOException {
    AnalyzedSentence now = sentence;
    PatternSieve.Look look = sieve.at(now);
    for (Rule each : rules.rulesForSentence(sentence)) {
      if (cancelled != null && cancelled.checkCancelled()) {
        break;
      }
      DisambiguationPatternRule rule = (DisambiguationPatternRule) each;
      if (look.mayMatch(rule)) {
        AnalyzedSentence before = now;
        now = antipatterns.replace(rule, now, look);
        if (now != before) {
          look.follow(now);
        }
      }
    }
    return now;
  }
}
