package dev.copydesk.style;

import java.util.Locale;
import java.util.Set;

/**
 * Which words of a title have capitals.
 *
 * @param prepositions words that are small besides the usual ones
 */
record TitleCase(Set<String> prepositions) {
  /** Short prepositions, conjunctions and articles are small. */
  private static final TitleCase AP = new TitleCase(Set.of());

  /** Prepositions of any length are small. */
  private static final TitleCase CHICAGO =
      new TitleCase(
          Set.of(
              "about", "above", "across", "after", "against", "along", "among", "around", "before",
              "behind", "below", "beneath", "beside", "between", "beyond", "despite", "down",
              "during", "except", "from", "inside", "into", "like", "near", "onto", "over", "past",
              "since", "through", "toward", "towards", "under", "until", "upon", "with", "within",
              "without"));

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "en", "for", "if", "in", "nor", "of", "on",
          "or", "per", "so", "the", "to", "v", "v.", "via", "vs", "vs.", "yet");

  /** The one of a name; AP's if there is none of it. */
  static TitleCase named(String name) {
    return name.equalsIgnoreCase("Chicago") ? CHICAGO : AP;
  }

  /**
   * A word as it is written in a title; one with capitals inside stays as it is.
   *
   * @param edge whether it is the first or last word, or begins a new part
   */
  String of(String word, boolean edge) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!edge && (SMALL.contains(lower) || prepositions.contains(lower))) {
      return lower;
    }
    return Cases.capitalised(word);
  }
}
