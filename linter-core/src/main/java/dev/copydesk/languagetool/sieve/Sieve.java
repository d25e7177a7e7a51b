package dev.copydesk.languagetool.sieve;

import java.util.List;

/**
 * What a sentence must have for a pattern to match it, as far as can be told quickly: the tokens of
 * the pattern in their order, each by its tag, its phrase and its word. Exceptions, groups and
 * references are not looked at, so that much passes that does not match.
 */
final class Sieve {
  private final Element[] elements;
  private final boolean atStart;

  /** Which one was missing last; threads need not agree. What one sentence lacks the next does. */
  private int rare;

  /**
   * @param atStart whether the first token has to be the sentence's
   */
  Sieve(List<Element> elements, boolean atStart) {
    this.elements = elements.toArray(Element[]::new);
    this.atStart = atStart;
  }

  /** False only if the pattern cannot match. */
  boolean passes(SentenceView sentence) {
    int first = rare;
    if (first < elements.length
        && !elements[first].optional()
        && elements[first].of(sentence.places(), sentence) == 0) {
      return false;
    }
    long starts = atStart ? sentence.firstPlace() : sentence.places();
    for (int i = 0; i < elements.length; i++) {
      Element each = elements[i];
      long here = each.of(starts, sentence);
      if (here != 0) {
        long next = each.behind(here, sentence);
        starts = each.optional() ? next | starts : next;
      } else if (!each.optional()) {
        rare = i;
        return false;
      }
    }
    return true;
  }
}
