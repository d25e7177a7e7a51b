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
  enum Kind {
    /** Of each reading the word; asked place by place, as the next. */
    WORD(0),

    /** Of each reading the lemma, and the word where it has none. */
    LEMMA(1),

    /** Of each reading its tag; told at once, as those that follow. */
    TAG(2),

    /** The tags of the phrases. */
    PHRASE(3),

    /** Whether a reading's word, or its lemma, is one of those of a list. */
    LISTED(4);

    /** How many of them are asked; their numbers are lower. */
    static final int ASKED = 2;

    private final int number;

    Kind(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }
  }

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
