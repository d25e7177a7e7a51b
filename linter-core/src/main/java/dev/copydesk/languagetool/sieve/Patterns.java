package dev.copydesk.languagetool.sieve;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Patterns by their numbers, gone through together: a pattern is asked first for what it lacked
 * last time, for what one sentence lacks the next does, too. Safe for use by many threads.
 */
public final class Patterns {
  private final @Nullable Sieve[] sieves;

  /** The codes of what they lacked last; threads need not agree. */
  private final int[] lacked;

  /**
   * @param sieves null for a pattern that can match anywhere
   */
  public Patterns(List<@Nullable Sieve> sieves) {
    this.sieves = sieves.toArray(Sieve[]::new);
    lacked = new int[this.sieves.length];
    Arrays.fill(lacked, Sieve.NOTHING);
  }

  /** How many there are. */
  public int size() {
    return lacked.length;
  }

  /** The number of the first from some number on that may match a sentence; the size if none. */
  int next(int from, SentenceView sentence) {
    long[][] nowhere = sentence.nowhere();
    long[] told = sentence.told();
    for (int i = from; i < lacked.length; i++) {
      int code = lacked[i];
      if (code >= 0) {
        int kind = Condition.kindOf(code);
        int number = Condition.numberOf(code);
        if (kind < nowhere.length
            ? Term.has(nowhere[kind], number)
            : number < told.length && told[number] == 0) {
          continue;
        }
      }
      Sieve sieve = sieves[i];
      if (sieve == null) {
        return i;
      }
      int missing = sieve.missing(sentence);
      if (missing == Sieve.NOTHING) {
        return i;
      }
      if (missing >= 0) {
        lacked[i] = missing;
      }
    }
    return lacked.length;
  }
}
