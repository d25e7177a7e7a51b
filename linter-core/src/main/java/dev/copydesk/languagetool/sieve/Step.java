package dev.copydesk.languagetool.sieve;

import java.util.List;

/** Follows a pattern through a sentence by one of its tokens. */
final class Step {
  /** More than these are as many as you like. */
  private static final int FEW = 3;

  private final Condition[] needed;
  private final Condition[] barred;
  private final Condition[] barredBefore;
  private final int repeats;
  private final boolean optional;
  private final boolean anywhere;
  private final int skip;

  /**
   * @param needed what the token needs, and so on
   */
  Step(Condition[] needed, Condition[] barred, Condition[] barredBefore, Element element) {
    this.needed = needed;
    this.barred = barred;
    this.barredBefore = barredBefore;
    repeats = element.repeats();
    optional = element.isOptional();
    skip = element.skip();
    anywhere = element.isRepeated() || skip < 0 || skip > FEW;
  }

  List<Condition> needed() {
    return List.of(needed);
  }

  boolean isOptional() {
    return optional;
  }

  /** Those of some places where the token can be. */
  long of(long starts, SentenceView sentence) {
    long here = repeats == 0 ? starts : starts & sentence.repeating(repeats);
    for (int i = 0; i < needed.length && here != 0; i++) {
      here = sentence.of(needed[i], here);
    }
    // What one place may not be, another that shares its bit may.
    if (here != 0 && barred.length + barredBefore.length > 0 && !sentence.isShared()) {
      for (int i = 0; i < barred.length && here != 0; i++) {
        here &= ~sentence.of(barred[i], here);
      }
      for (int i = 0; i < barredBefore.length && here != 0; i++) {
        here &= ~(sentence.of(barredBefore[i], here >>> 1) << 1);
      }
    }
    return here;
  }

  /**
   * Where the next can be.
   *
   * @param here where this one is
   */
  long behind(long here, SentenceView sentence) {
    long next = sentence.next(here);
    if (anywhere) {
      return sentence.places() & -Long.lowestOneBit(next);
    }
    for (int i = 0; i < skip; i++) {
      next |= sentence.next(next);
    }
    return next;
  }
}
