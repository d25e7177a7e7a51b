package dev.copydesk.languagetool.prepared;

import dev.copydesk.languagetool.sieve.PatternSieve;
import dev.copydesk.languagetool.sieve.Sieve;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;

/** The rules of a file, made when a sentence comes that they can match. Safe for many threads. */
final class MadeRules {
  /** A rule is made when its sieve has been asked as often: then it is not of a short text. */
  private static final int OFTEN = 64;

  private final PreparedFile file;
  private final Language language;
  private final PatternSieve sieve;
  private final PreparedSieves sieves;

  /**
   * What LanguageTool has made of a rule. As its field is final, who sees it in an array sees all
   * of it; Java's own arrays for many threads are a hundredth of a start.
   */
  private record Made(List<AbstractPatternRule> variants) {}

  /** How often each was asked about by its sieve; threads need not agree. */
  private final int[] asked;

  private final @Nullable Made[] made;

  /** Those that are not made; another set each time some have been. */
  private volatile BitSet open = new BitSet();

  /** Guarded by this. */
  private @Nullable Teller teller;

  /**
   * @param sieve tells which of them need not be made
   */
  MadeRules(PreparedFile file, Language language, PatternSieve sieve) {
    this.file = file;
    this.language = language;
    this.sieve = sieve;
    sieves = new PreparedSieves(file.outlines(), sieve);
    asked = new int[file.recording().rules()];
    made = new Made[file.recording().rules()];
    open.set(0, made.length);
  }

  PreparedFile file() {
    return file;
  }

  /** Those of some rules, by their numbers, that are not made but can match a sentence. */
  void addMissing(BitSet chosen, AnalyzedSentence sentence, BitSet missing) {
    BitSet candidates = file.hints().candidates(sentence);
    candidates.and(open);
    candidates.and(chosen);
    candidates.andNot(missing);
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      if (!file.hints().mayMatch(i, sentence)) {
        candidates.clear(i);
      } else if (asked[i]++ >= OFTEN) {
        candidates.clear(i);
        missing.set(i);
      } else {
        // All before the first is asked: a look at a sentence is of the conditions there are.
        sieves.get(i);
      }
    }
    PatternSieve.Look look = sieve.at(sentence);
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      Optional<Sieve> own = sieves.get(i);
      if (own.isEmpty() || look.mayMatch(own.get())) {
        missing.set(i);
      }
    }
  }

  /** Adds those of some rules that have been made, in their order. */
  void addMade(BitSet chosen, List<Rule> rules) {
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      Made known = made[i];
      if (known != null) {
        rules.addAll(known.variants());
      }
    }
  }

  /** Makes some rules, as far as they have not been made; all of them in their order. */
  synchronized List<List<AbstractPatternRule>> make(BitSet wanted) {
    BitSet missing = (BitSet) wanted.clone();
    for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
      missing.set(i, made[i] == null);
    }
    if (!missing.isEmpty()) {
      makeMissing(missing);
    }
    return wanted.stream().mapToObj(this::known).toList();
  }

  private void makeMissing(BitSet missing) {
    Teller telling =
        teller == null ? new Teller(file.recording(), file.name(), language, null) : teller;
    // One that fails is not used again.
    teller = null;
    Recording recording = file.recording();
    int group = 0;
    for (int i = missing.nextSetBit(0); i >= 0; i = missing.nextSetBit(i)) {
      group = recording.groupOf(i, group);
      telling.make(group, missing::get, this::put);
      i = recording.firstRule(group + 1);
    }
    teller = telling;
    BitSet left = (BitSet) open.clone();
    for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
      left.set(i, made[i] == null);
    }
    open = left;
  }

  private void put(int rule, List<AbstractPatternRule> variants) {
    if (variants.size() == 1 && variants.get(0) instanceof AbstractTokenBasedRule pattern) {
      sieves.give(rule, pattern);
    }
    made[rule] = new Made(variants);
  }

  private List<AbstractPatternRule> known(int rule) {
    Made known = made[rule];
    if (known == null) {
      throw new IllegalStateException("not made: rule " + rule + " of " + file.name());
    }
    return known.variants();
  }
}
