package dev.copydesk.languagetool.sieve;

import java.util.Comparator;
import java.util.List;

/**
 * What a sentence must have for a pattern to match it, as far as can be told quickly: the tokens of
 * the pattern in their order, each by its tag, its phrase and its word, and by what it may not be.
 * Agreement and most references are not looked at, so that some passes that does not match.
 */
public final class Sieve {
  /** Answers of {@link #missing}. */
  static final int NOTHING = -1;

  static final int ORDER = -2;

  private final Step[] steps;
  private final boolean atStart;

  /** The codes of what has to be somewhere, listed words first: what is rare comes first. */
  private final int[] needed;

  /**
   * @param atStart whether the first token has to be the sentence's
   */
  Sieve(List<Step> steps, boolean atStart) {
    this.steps = steps.toArray(Step[]::new);
    this.atStart = atStart;
    needed =
        steps.stream()
            .filter(each -> !each.isOptional())
            .flatMap(each -> each.needed().stream())
            .sorted(Comparator.comparingInt(each -> -each.kind().number()))
            .mapToInt(Condition::code)
            .distinct()
            .toArray();
  }

  /**
   * Why the pattern cannot match.
   *
   * @return the code of a condition that the sentence does not fulfil, or {@link #ORDER} if it has
   *     all that is needed, though not in that order, or {@link #NOTHING} if nothing is missing, as
   *     far as can be seen
   */
  int missing(SentenceView sentence) {
    for (int code : needed) {
      if (sentence.lacks(code)) {
        return code;
      }
    }
    long starts = atStart ? sentence.firstPlace() : sentence.places();
    for (Step each : steps) {
      long here = each.of(starts, sentence);
      if (here != 0) {
        long next = each.behind(here, sentence);
        starts = each.isOptional() ? next | starts : next;
      } else if (!each.isOptional()) {
        return ORDER;
      }
    }
    return NOTHING;
  }
}
