package dev.copydesk.languagetool;

import dev.copydesk.languagetool.sieve.PatternSieve;
import dev.copydesk.languagetool.sieve.Patterns;
import java.io.IOException;
import java.util.List;
import java.util.Set;
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

  /** How many sentences there have been; threads need not agree. */
  private int sentences;

  /** All rules together, once there have been many. */
  private volatile @Nullable Patterns together;

  /** Before that, rules are left to be asked about one by one: most are of a few sentences. */
  private static final int MANY = 300;

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

  @Override
  public AnalyzedSentence disambiguate(
      AnalyzedSentence sentence, @Nullable CheckCancelledCallback cancelled) throws IOException {
    Patterns all = together;
    if (all != null) {
      return disambiguate(sentence, all, cancelled);
    }
    if (++sentences == MANY) {
      together = sieve.together(rules.allRules()).orElse(null);
    }
    AnalyzedSentence now = sentence;
    PatternSieve.Look look = sieve.at(now);
    for (Rule each : rules.rulesForSentence(sentence)) {
      if (cancelled != null && cancelled.checkCancelled()) {
        break;
      }
      DisambiguationPatternRule rule = (DisambiguationPatternRule) each;
      if (look.mayMatch(rule)) {
        now = replace(rule, now, look);
      }
    }
    return now;
  }

  private AnalyzedSentence disambiguate(
      AnalyzedSentence sentence, Patterns all, @Nullable CheckCancelledCallback cancelled)
      throws IOException {
    List<Rule> inOrder = rules.allRules();
    Set<Rule> chosen = null;
    AnalyzedSentence now = sentence;
    PatternSieve.Look look = sieve.at(now);
    for (int i = look.next(all, 0); i < all.size(); i = look.next(all, i + 1)) {
      if (cancelled != null && cancelled.checkCancelled()) {
        break;
      }
      Rule rule = inOrder.get(i);
      if (look.isReworded()) {
        // LanguageTool chooses rules by the words at first.
        chosen = chosen == null ? Set.copyOf(rules.rulesForSentence(sentence)) : chosen;
        if (!chosen.contains(rule)) {
          continue;
        }
      }
      now = replace((DisambiguationPatternRule) rule, now, look);
    }
    return now;
  }

  // A rule that changes something makes another sentence, however alike.
  @SuppressWarnings("ReferenceEquality")
  private AnalyzedSentence replace(
      DisambiguationPatternRule rule, AnalyzedSentence sentence, PatternSieve.Look look)
      throws IOException {
    AnalyzedSentence now = antipatterns.replace(rule, sentence, look);
    if (now != sentence) {
      look.follow(now);
    }
    return now;
  }
}
