package dev.copydesk.languagetool.sieve;

/** Of what something is asked. */
public enum Kind {
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

  /** By which it is known where it is written down. */
  public int number() {
    return number;
  }

  /**
   * The one of a number.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Kind of(int number) {
    for (Kind each : values()) {
      if (each.number == number) {
        return each;
      }
    }
    throw new IllegalArgumentException("no kind: " + number);
  }
}
