package dev.copydesk.rules.naming;

import java.util.Map;
import java.util.Optional;

/**
 * Which form of a thing a text should have throughout.
 *
 * @param form that form; empty if nothing decides
 * @param reason what decided
 */
public record VariantChoice(Optional<String> form, Reason reason) {
  /** Fewer uses than these show no habit. */
  private static final int HABIT = 2;

  /** So many times the runner-up's uses are a majority. */
  private static final int MAJORITY = 2;

  /** What decided. */
  public enum Reason {
    /** The text uses one form mostly. */
    MAJORITY,
    /** The text is undecided, the house style is not. */
    PROFILE,
    /** Nothing decides. */
    UNDECIDED
  }

  /**
   * Decides between forms.
   *
   * @param set the set they belong to, as {@code profiles.tsv} calls it
   * @param counts how often the text uses each form
   * @param profile the house style that breaks ties; none to follow the text alone
   */
  public static VariantChoice of(
      String set, Map<String, Integer> counts, Optional<Profile> profile) {
    String winner = "";
    int best = 0;
    int second = 0;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      if (each.getValue() > best) {
        second = best;
        best = each.getValue();
        winner = each.getKey();
      } else {
        second = Math.max(second, each.getValue());
      }
    }
    if (best >= HABIT && best >= MAJORITY * second) {
      return new VariantChoice(Optional.of(winner), Reason.MAJORITY);
    }
    Optional<String> preferred = profile.flatMap(style -> style.preferred(set));
    return preferred.isPresent()
        ? new VariantChoice(preferred, Reason.PROFILE)
        : new VariantChoice(Optional.empty(), Reason.UNDECIDED);
  }
}
