package dev.copydesk.languagetool.sieve;

import java.util.List;

/**
 * What a pattern asks of a sentence, as far as can be told quickly.
 *
 * @param elements what each of its tokens asks of a place, in their order
 * @param isAtStart whether the first token has to be the sentence's
 */
public record Outline(List<Element> elements, boolean isAtStart) {
  public Outline {
    elements = List.copyOf(elements);
  }
}
