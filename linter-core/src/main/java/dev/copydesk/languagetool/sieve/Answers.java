package dev.copydesk.languagetool.sieve;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * A question about things that have numbers, asked once of each. Safe for use by many threads: that
 * an answer gets lost when two are noted at once does not matter, for it is always the same.
 *
 * @param <T> what it is asked of
 */
final class Answers<T> {
  private static final int NO = 1;
  private static final int YES = 3;
  private static final int BITS = 2;
  private static final int IN_NUMBER = Integer.SIZE / BITS;

  private final Predicate<T> question;

  /** By the numbers of the things; 0 where it has not been asked. */
  private int[] known = new int[8];

  Answers(Predicate<T> question) {
    this.question = question;
  }

  /**
   * The answer.
   *
   * @param number that of the thing; negative if it has none
   */
  boolean yes(int number, T each) {
    if (number < 0) {
      return question.test(each);
    }
    int at = number / IN_NUMBER;
    int shift = BITS * (number % IN_NUMBER);
    int[] all = known;
    int answer = at < all.length ? (all[at] >>> shift) & YES : 0;
    if (answer == 0) {
      answer = question.test(each) ? YES : NO;
      if (at >= all.length) {
        all = Arrays.copyOf(all, Math.max(at + 1, 2 * all.length));
        known = all;
      }
      all[at] |= answer << shift;
    }
    return answer == YES;
  }
}
