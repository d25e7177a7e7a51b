package dev.copydesk.languagetool.sieve;

import java.util.List;

/**
 * What a sentence must have for a pattern to match it, as far as can be told quickly: the tokens of
 * the pattern in their order, each by its tag, its phrase and its word. Exceptions, groups and
 * references are not looked at, so that much passes that does not match.
 */
final class Sieve {
  private final List<Element> elements;
  private final boolean atStart;

  /**
   * @param atStart whether the first token has to be the sentence's
   */
  Sieve(List<Element> elements, boolean atStart) {
    this.elements = List.copyOf(elements);
    this.atStart = atStart;
  }

  /** False only if the pattern cannot match. */
  boolean passes(SentenceView sentence) {
    long[] starts = atStart ? sentence.firstPlace() : sentence.places();
    for (Element each : elements) {
      long[] here = each.of(starts, sentence);
      if (Bits.isEmpty(here)) {
        if (!each.optional()) {
          return false;
        }
      } else {
        long[] next = each.behind(here, sentence);
        if (each.optional()) {
          Bits.or(next, starts);
        }
        starts = next;
      }
    }
    return true;
  }
}
