package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/** One class of mechanical damage, done to clean prose at a random place. */
public interface Damage {
  /** What it is called in the table, such as {@code mojibake cp1252}. */
  String name();

  /** The rule that is to repair it. */
  String rule();

  /** Whether a repair without asking is demanded; else it is enough that nothing is made worse. */
  boolean safe();

  /**
   * Damages one place of a text.
   *
   * @param text one or more paragraphs parted by blank lines
   * @return the damaged text, of which repair must give {@code text} back byte for byte; empty if
   *     the text offers no place
   */
  Optional<String> injure(String text, Random random);

  /** Damage of which a repair without asking is demanded. */
  static Damage safe(String name, String rule, Injury injury) {
    return new Constant(name, rule, true, injury);
  }

  /** Damage that nobody can be sure of, so that it is enough to make nothing worse. */
  static Damage doubtful(String name, String rule, Injury injury) {
    return new Constant(name, rule, false, injury);
  }

  /** Damage that needs no class of its own. */
  record Constant(String name, String rule, boolean safe, Injury injury) implements Damage {
    @Override
    public Optional<String> injure(String text, Random random) {
      return injury.injure(text, random).filter(damaged -> !damaged.equals(text));
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
