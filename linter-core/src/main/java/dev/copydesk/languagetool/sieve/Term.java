package dev.copydesk.languagetool.sieve;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A word, or the tag of a reading or of a phrase. It is asked once what a condition asks of it.
 * Safe for use by many threads: that an answer gets lost when two are noted at once does not
 * matter, for it is always the same.
 */
final class Term {
  private static final int NO = 1;
  private static final int YES = 3;
  private static final int BITS = 2;
  private static final int IN_NUMBER = Integer.SIZE / BITS;

  private final @Nullable String text;
  private final boolean counts;

  /** By the numbers of the conditions; 0 where it has not been asked. */
  private int[] answers = new int[4];

  /**
   * @param text null for no tag
   * @param counts whether the reading counts as tagged
   */
  Term(@Nullable String text, boolean counts) {
    this.text = text;
    this.counts = counts;
  }

  /** Null for no tag. */
  @Nullable String text() {
    return text;
  }

  /** Whether the reading counts as tagged. */
  boolean counts() {
    return counts;
  }

  /** The answer to a condition's question. */
  boolean is(Condition condition) {
    int number = condition.number();
    int at = number / IN_NUMBER;
    int[] all = answers;
    int answer = at < all.length ? (all[at] >>> BITS * (number % IN_NUMBER)) & YES : 0;
    return answer == 0 ? ask(condition) : answer == YES;
  }

  private boolean ask(Condition condition) {
    boolean answer = condition.question().test(this);
    int number = condition.number();
    int at = number / IN_NUMBER;
    int[] all = answers;
    if (at >= all.length) {
      all = Arrays.copyOf(all, at + at / 2 + 1);
      answers = all;
    }
    all[at] |= (answer ? YES : NO) << BITS * (number % IN_NUMBER);
    return answer;
  }
}
