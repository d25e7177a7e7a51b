package dev.copydesk.languagetool;

import dev.copydesk.languagetool.sieve.PatternSieve;
import dev.copydesk.languagetool.sieve.Patterns;
import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;

/**
 * Runs rules that choose among readings, without those of their antipatterns that cannot match. A
 * rule goes through all of them each time it matches. Safe for use by many threads.
 */
final class QuickAntipatterns {
  /** A rule is given them when it has been run as often: most are of a few sentences. */
  private static final int OFTEN = 16;

  private final PatternSieve sieve;

  /** How often each that has antipatterns has been run; no further than what is often. */
  private final Map<DisambiguationPatternRule, AtomicInteger> times = new ConcurrentHashMap<>();

  /** What the rule reads that this thread runs. */
  // There is one of us for each dialect, as long as the program runs.
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<PatternSieve.@Nullable Look> reading = new ThreadLocal<>();

  QuickAntipatterns(PatternSieve sieve) {
    this.sieve = sieve;
  }

  /**
   * What a rule makes of a sentence.
   *
   * @param look at that sentence
   */
  AnalyzedSentence replace(
      DisambiguationPatternRule rule, AnalyzedSentence sentence, PatternSieve.Look look)
      throws IOException {
    AtomicInteger known = times.computeIfAbsent(rule, missing -> new AtomicInteger());
    if (known.get() <= OFTEN) {
      List<DisambiguationPatternRule> own = rule.getAntiPatterns();
      int now = own.isEmpty() ? 0 : known.incrementAndGet();
      if (now <= OFTEN) {
        return rule.replace(sentence);
      }
      if (now == OFTEN + 1) {
        give(rule, own);
      }
    }
    reading.set(look);
    try {
      return rule.replace(sentence);
    } finally {
      reading.remove();
    }
  }

  private void give(DisambiguationPatternRule rule, List<DisambiguationPatternRule> own) {
    try {
      Internals.set(
          AbstractPatternRule.class,
          "antiPatterns",
          rule,
          new Sieved(List.copyOf(own), sieve.together(own)));
    } catch (ReflectiveOperationException | RuntimeException e) {
      // All of them are tried.
      return;
    }
  }

  /** The antipatterns of a rule; who goes through them gets those that may match. */
  private final class Sieved extends AbstractList<DisambiguationPatternRule> {
    private final List<DisambiguationPatternRule> all;
    private final Patterns patterns;

    Sieved(List<DisambiguationPatternRule> all, Patterns patterns) {
      this.all = all;
      this.patterns = patterns;
    }

    @Override
    public DisambiguationPatternRule get(int index) {
      return all.get(index);
    }

    @Override
    public int size() {
      return all.size();
    }

    @Override
    public Iterator<DisambiguationPatternRule> iterator() {
      PatternSieve.Look look = reading.get();
      if (look == null) {
        return all.iterator();
      }
      // The rule may have changed the sentence since it matched another place.
      look.again();
      List<DisambiguationPatternRule> some = new ArrayList<>();
      for (int i = look.next(patterns, 0); i < all.size(); i = look.next(patterns, i + 1)) {
        some.add(all.get(i));
      }
      return some.iterator();
    }
  }
}
