package dev.copydesk.languagetool;

import java.util.function.Predicate;

/**
 * Which of the engine's rules are to run, by their whole ids. It always answers the same, and so
 * does whoever is equal to it: answers are kept from one article to the next.
 */
@FunctionalInterface
public interface Wanted extends Predicate<String> {
  /**
   * Whether a rule is asked for by its own name, so that it runs even if it is off as the engine
   * comes. One that is wanted though its group is not, is.
   */
  default boolean asksFor(String ruleId) {
    return !test(Engine.GROUP + "/") && test(ruleId);
  }
}
