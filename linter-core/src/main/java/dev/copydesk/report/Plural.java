package dev.copydesk.report;

/** A count and its noun. */
public final class Plural {
  private Plural() {}

  /** {@code 1 article}, {@code 2 articles}; for nouns whose plural is regular. */
  public static String of(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
