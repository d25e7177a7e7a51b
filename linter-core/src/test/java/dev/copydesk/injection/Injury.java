package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What is done to a text to damage it. */
@FunctionalInterface
interface Injury {
  /** The damaged text; empty, or the text itself, if it offers no place. */
  Optional<String> injure(String text, Random random);

  /** An injury that leaves nothing to chance and strikes all of a text. */
  static Injury throughout(UnaryOperator<String> damaged) {
    return (text, random) -> Optional.of(damaged.apply(text));
  }

  /** The same, done so many times; a text with fewer places for it offers none. */
  default Injury times(int count) {
    return (text, random) -> {
      Optional<String> damaged = Optional.of(text);
      for (int i = 0; i < count; i++) {
        damaged = damaged.flatMap(each -> injure(each, random));
      }
      return damaged;
    };
  }

  /** The same, but texts of other kinds offer no place. */
  default Injury onlyIn(Predicate<String> texts) {
    return (text, random) -> texts.test(text) ? injure(text, random) : Optional.empty();
  }

  /** The same, if what is left of the text still tells what stood there. */
  default Injury leaving(Predicate<String> evidence) {
    return (text, random) -> injure(text, random).filter(evidence);
  }
}
