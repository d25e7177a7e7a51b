package dev.copydesk.lexicon;

import java.util.Optional;

/**
 * How a word goes wrong by one movement of a hand. The first two hardly ever make a word that is
 * meant.
 */
public enum Slip {
  /** Two letters exchanged. */
  SWAPPED,
  /** A letter twice that stands once, or once that stands twice. */
  DOUBLED,
  /** A letter left out. */
  DROPPED,
  /** A letter too many. */
  ADDED,
  /** One letter for another. */
  REPLACED;

  /**
   * What leads from a word that was meant to what was written; empty if more than one slip, or
   * none.
   */
  public static Optional<Slip> between(String meant, String written) {
    int shorter = Math.min(meant.length(), written.length());
    int same = 0;
    while (same < shorter && meant.charAt(same) == written.charAt(same)) {
      same++;
    }
    return switch (written.length() - meant.length()) {
      case 1 -> oneMore(written, meant, same, ADDED);
      case -1 -> oneMore(meant, written, same, DROPPED);
      case 0 -> same == shorter ? Optional.empty() : another(meant, written, same);
      default -> Optional.empty();
    };
  }

  private static Optional<Slip> oneMore(String longer, String shorter, int at, Slip kind) {
    if (!longer.startsWith(shorter.substring(at), at + 1)) {
      return Optional.empty();
    }
    boolean twice = at > 0 && longer.charAt(at - 1) == longer.charAt(at);
    return Optional.of(twice ? DOUBLED : kind);
  }

  private static Optional<Slip> another(String meant, String written, int at) {
    int next = at + 1;
    if (meant.startsWith(written.substring(next), next)) {
      return Optional.of(REPLACED);
    }
    boolean swapped =
        next < meant.length()
            && meant.charAt(at) == written.charAt(next)
            && meant.charAt(next) == written.charAt(at)
            && meant.startsWith(written.substring(next + 1), next + 1);
    return swapped ? Optional.of(SWAPPED) : Optional.empty();
  }
}
