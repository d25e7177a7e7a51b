package dev.copydesk.languagetool.sieve;

import java.util.List;

/** What one of a pattern's tokens asks of a place at least. */
final class Element {
  /** More than these are as many as you like. */
  private static final int FEW = 3;

  private final Condition[] conditions;
  private final boolean optional;
  private final boolean repeated;
  private final int skip;

  /**
   * @param conditions all of which have to be fulfilled
   * @param optional whether the token may be missing
   * @param repeated whether there may be several
   * @param skip how many places may lie between it and the next; -1 for any number
   */
  Element(List<Condition> conditions, boolean optional, boolean repeated, int skip) {
    this.conditions = conditions.toArray(Condition[]::new);
    this.optional = optional;
    this.repeated = repeated;
    this.skip = skip;
  }

  boolean optional() {
    return optional;
  }

  /** Those of some places where it can be. */
  long of(long starts, SentenceView sentence) {
    long here = starts;
    for (int i = 0; i < conditions.length && here != 0; i++) {
      here = sentence.of(conditions[i], here);
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
    if (repeated || skip < 0 || skip > FEW) {
      return sentence.places() & -Long.lowestOneBit(next);
    }
    for (int i = 0; i < skip; i++) {
      next |= sentence.next(next);
    }
    return next;
  }
}
