package dev.copydesk.style.pattern;

/**
 * How many characters the expressions of one rule may still look at in one article. Steps are
 * counted and not time, so that a rule ends at the same place on every machine.
 */
public final class Budget {
  private static final long AT_LEAST = 2_000_000;
  private static final long FOR_A_CHARACTER = 1_000;

  private long left;

  private Budget(long left) {
    this.left = left;
  }

  /** A budget for a text of some UTF-16 code units. */
  public static Budget forLength(int length) {
    return new Budget(AT_LEAST + FOR_A_CHARACTER * length);
  }

  void spend() {
    if (--left < 0) {
      throw new TooManySteps();
    }
  }
}
