package dev.copydesk.languagetool.sieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;

/**
 * Tells which patterns need not be tried on a sentence, because they cannot match it. Safe for use
 * by many threads.
 */
public final class PatternSieve {
  /** A sieve is made when a pattern has been asked about as often: many are of a few sentences. */
  private static final int OFTEN = 16;

  private final Optional<Outlines> outlines = Outlines.ofLanguageTool();
  private final Sieves sieves = new Sieves();
  private final Map<AbstractTokenBasedRule, Asked> patterns = new ConcurrentHashMap<>();

  /** A pattern that has been asked about. */
  private static final class Asked {
    /** About how often; threads need not agree. */
    int times;

    boolean isSieved;

    /** None before that, and for a pattern that can match anywhere. */
    @Nullable Sieve sieve;

    void give(@Nullable Sieve own) {
      sieve = own;
      isSieved = true;
    }
  }

  /** The sieve of a pattern. */
  public Sieve of(Outline outline) {
    return sieves.of(outline);
  }

  /** Has a pattern asked about by a sieve from the first time on. */
  public void give(AbstractTokenBasedRule pattern, Sieve sieve) {
    patterns.computeIfAbsent(pattern, missing -> new Asked()).give(sieve);
  }

  /** What can be told of a sentence, for one thread; who changes it says so. */
  public final class Look {
    private AnalyzedSentence sentence;
    private @Nullable SentenceView view;
    private boolean reworded;

    private Look(AnalyzedSentence sentence) {
      this.sentence = sentence;
    }

    /** Looks at what has become of the sentence; what is as it was need not be asked again. */
    public void follow(AnalyzedSentence now) {
      sentence = now;
      if (view == null || !view.follow(now)) {
        view = null;
        reworded = true;
      }
    }

    /** Looks at the sentence again, which may have changed. */
    public void again() {
      follow(sentence);
    }

    /**
     * False only if a pattern cannot match the sentence. LanguageTool's own look at its words comes
     * before its matching, and is left to it where there is a sieve.
     */
    public boolean mayMatch(AbstractTokenBasedRule pattern) {
      Asked asked = patterns.get(pattern);
      if (asked == null || !asked.isSieved) {
        return !pattern.canBeIgnoredFor(sentence) && note(pattern);
      }
      return passes(asked);
    }

    /** False only if the pattern of a sieve cannot match the sentence. */
    public boolean mayMatch(Sieve sieve) {
      return sieve.missing(view()) == Sieve.NOTHING;
    }

    /**
     * The number of the first of some patterns that may match the sentence.
     *
     * @param from the number of the first that is looked at
     * @return how many patterns there are if none may
     */
    public int next(Patterns all, int from) {
      return all.next(from, view());
    }

    /** Whether other words may stand in the sentence than when it was first looked at. */
    public boolean isReworded() {
      return reworded || (view != null && view.isReworded());
    }

    /** Takes note of a pattern that has not been asked about often. */
    private boolean note(AbstractTokenBasedRule pattern) {
      Asked asked = patterns.computeIfAbsent(pattern, missing -> new Asked());
      if (asked.times++ == OFTEN) {
        asked.give(made(pattern));
      }
      return passes(asked);
    }

    private boolean passes(Asked asked) {
      Sieve own = asked.sieve;
      return own == null || mayMatch(own);
    }

    private SentenceView view() {
      SentenceView known = view;
      if (known == null) {
        known = sieves.view(sentence);
        view = known;
      }
      return known;
    }
  }

  /**
   * Some patterns, to be gone through together; worth while for many sentences.
   *
   * @param rules those that are no patterns of tokens are taken to match anywhere
   */
  public Patterns together(List<? extends Rule> rules) {
    List<@Nullable Sieve> all = new ArrayList<>();
    for (Rule rule : rules) {
      all.add(rule instanceof AbstractTokenBasedRule pattern ? known(pattern) : null);
    }
    return new Patterns(all);
  }

  private @Nullable Sieve known(AbstractTokenBasedRule pattern) {
    Asked asked = patterns.computeIfAbsent(pattern, missing -> new Asked());
    if (!asked.isSieved) {
      asked.give(made(pattern));
    }
    return asked.sieve;
  }

  private @Nullable Sieve made(AbstractTokenBasedRule pattern) {
    return outlines.flatMap(all -> all.of(pattern)).map(sieves::of).orElse(null);
  }

  public Look at(AnalyzedSentence sentence) {
    return new Look(sentence);
  }
}
