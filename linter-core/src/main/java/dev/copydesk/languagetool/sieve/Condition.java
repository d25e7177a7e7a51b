package dev.copydesk.languagetool.sieve;

import java.util.function.Predicate;

/**
 * What a place has to be, asked of its words or tags one by one.
 *
 * @param kind of what it is asked
 * @param number the same for the same, from 0: among those of its kind if it is asked place by
 *     place, else among all whose places are told at once
 * @param question what one of them has to be
 */
record Condition(Kind kind, int number, Predicate<Term> question) {
  private static final int BITS_OF_KIND = 3;

  /** The kind's number and its own, in one. */
  int code() {
    return number << BITS_OF_KIND | kind.number();
  }

  /** The number of the kind. */
  static int kindOf(int code) {
    return code & ((1 << BITS_OF_KIND) - 1);
  }

  static int numberOf(int code) {
    return code >> BITS_OF_KIND;
  }
}
