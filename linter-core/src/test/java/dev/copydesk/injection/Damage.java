package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * One class of mechanical damage, done to clean prose at a random place.
 *
 * <p>Each is a constant of the class that holds its kin. The comment on it says what damages texts
 * so in the world, what that strikes and spares, and why the injury here is a fair copy of it.
 *
 * @param name what it is called in the table, such as {@code mojibake cp1252}
 * @param rule the rule that is to repair it
 * @param safe whether a repair without asking is demanded; else it is enough that nothing is made
 *     worse
 */
public record Damage(String name, String rule, boolean safe, Injury injury) {
  /** Damage of which a repair without asking is demanded. */
  static Damage safe(String name, String rule, Injury injury) {
    return new Damage(name, rule, true, injury);
  }

  /** Damage that nobody can be sure of, so that it is enough to make nothing worse. */
  static Damage doubtful(String name, String rule, Injury injury) {
    return new Damage(name, rule, false, injury);
  }

  /**
   * Damages one place of a text.
   *
   * @param text one or more paragraphs parted by blank lines
   * @return the damaged text, of which repair must give {@code text} back byte for byte; empty if
   *     the text offers no place
   */
  public Optional<String> injure(String text, Random random) {
    return injury.injure(text, random).filter(damaged -> !damaged.equals(text));
  }

  @Override
  public String toString() {
    return name;
  }
}
