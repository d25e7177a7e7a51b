package dev.copydesk.languagetool.sieve;

/**
 * What a word or tag has to be.
 *
 * @param answers whether it is
 * @param negated whether it must not be
 * @param <T> words or tags
 */
record Condition<T>(Answers<T> answers, boolean negated) {
  boolean allows(int number, T each) {
    return answers.yes(number, each) ^ negated;
  }
}
