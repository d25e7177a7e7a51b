package dev.copydesk.languagetool.sieve;

import java.util.function.Predicate;

/**
 * What a place has to be, asked of its words or tags one by one.
 *
 * @param number the same for the same; from 0
 * @param kind of what it is asked
 * @param question what one of them has to be
 * @param absent whether none may be so
 */
record Condition(int number, Kind kind, Predicate<Term> question, boolean absent) {
  enum Kind {
    /** Of each reading its tag. */
    TAG(0),

    /** The tags of the phrases. */
    PHRASE(1),

    /** Of each reading the word. */
    WORD(2),

    /** Of each reading the lemma, and the word where it has none. */
    LEMMA(3);

    static final int COUNT = 4;

    private final int number;

    Kind(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }
  }
}
