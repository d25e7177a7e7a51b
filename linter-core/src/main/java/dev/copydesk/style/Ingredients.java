package dev.copydesk.style;

import java.util.List;

/**
 * All that a rule was made of: rules of the same find the same.
 *
 * @param texts the words that are accepted, its file, and the names and texts of those it read
 */
record Ingredients(List<String> texts) {
  Ingredients {
    texts = List.copyOf(texts);
  }
}
