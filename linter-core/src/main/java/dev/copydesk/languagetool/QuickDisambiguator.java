package dev.copydesk.languagetool;

import dev.copydesk.languagetool.prepared.ReadingRules;
import dev.copydesk.languagetool.sieve.PatternSieve;
import dev.copydesk.languagetool.sieve.Patterns;
import dev.copydesk.languagetool.sieve.Sieve;
import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool.CheckCancelledCallback;
import org.languagetool.Language;
import org.languagetool.tagging.disambiguation.AbstractDisambiguator;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;

/**
 * Chooses among the readings of words by LanguageTool's rules, one after the other as it does, but
 * without those that cannot match the sentence: of twenty hardly one changes something.
 */
final class QuickDisambiguator extends AbstractDisambiguator {
  private final ReadingRules rules;
  private final PatternSieve sieve;
  private final QuickAntipatterns antipatterns;

  /** How many sentences there have been; threads need not agree. */
  private int sentences;

  /** All rules together, once there have been many. */
  private volatile @Nullable Patterns together;

  /** Before that, rules are left to be asked about one by one: most are of a few sentences. */
  private static final int MANY = 300;

  private QuickDisambiguator(ReadingRules rules, PatternSieve sieve) {
    this.rules = rules;
    this.sieve = sieve;
    antipatterns = new QuickAntipatterns(sieve);
  }

  /** One for a dialect; empty if LanguageTool's rules are not as they were when we were built. */
  static Optional<QuickDisambiguator> of(Language dialect) {
    PatternSieve sieve = new PatternSieve();
    return ReadingRules.of(dialect, sieve).map(rules -> new QuickDisambiguator(rules, sieve));
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
      together = rules.together();
    }
    BitSet chosen = rules.chosen(sentence);
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      if (rules.mayMatch(i, sentence)) {
        // All before the first is asked: a look at a sentence is of the conditions there are.
        rules.sieve(i);
      }
    }
    AnalyzedSentence now = sentence;
    PatternSieve.Look look = sieve.at(now);
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      if (cancelled != null && cancelled.checkCancelled()) {
        break;
      }
      if (rules.mayMatch(i, now) && mayMatch(i, look)) {
        now = replace(rules.get(i), now, look);
      }
    }
    return now;
  }

  private AnalyzedSentence disambiguate(
      AnalyzedSentence sentence, Patterns all, @Nullable CheckCancelledCallback cancelled)
      throws IOException {
    BitSet chosen = null;
    AnalyzedSentence now = sentence;
    PatternSieve.Look look = sieve.at(now);
    for (int i = look.next(all, 0); i < all.size(); i = look.next(all, i + 1)) {
      if (cancelled != null && cancelled.checkCancelled()) {
        break;
      }
      if (look.isReworded()) {
        // LanguageTool chooses rules by the words at first.
        chosen = chosen == null ? rules.chosen(sentence) : chosen;
        if (!chosen.get(i)) {
          continue;
        }
      }
      now = replace(rules.get(i), now, look);
    }
    return now;
  }

  private boolean mayMatch(int rule, PatternSieve.Look look) {
    Optional<Sieve> own = rules.sieve(rule);
    return own.isEmpty() || look.mayMatch(own.get());
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
