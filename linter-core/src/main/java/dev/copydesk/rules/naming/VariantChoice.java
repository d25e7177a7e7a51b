package dev.copydesk.rules.naming;

import java.util.Map;
import java.util.Optional;

/** Which form of a thing a text should have throughout, if only the text is asked. */
final class VariantChoice {
  /** Fewer uses than these show no habit. */
  private static final int HABIT = 2;

  /** So many times the runner-up's uses are a majority. */
  private static final int MAJORITY = 2;

  private VariantChoice() {}

  /**
   * The form that the text clearly uses most; empty if none is.
   *
   * @param counts how often it uses each form
   */
  static Optional<String> of(Map<String, Integer> counts) {
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
    return best >= HABIT && best >= MAJORITY * second ? Optional.of(winner) : Optional.empty();
  }
}
