package dev.copydesk.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A blank too many between two words that belong together: {@code of the}, {@code the man}.
 *
 * <p>Writers leave it when they delete a word and the blank on one side only; scrapers when they
 * join elements that both end and begin with a blank; converters when they replace a line break by
 * a blank that had one already. All that strikes anywhere, but in most places a dash, a quotation
 * mark or a word can as well be lost, and closing the gap would hide it. So only those places are
 * struck where grammar leaves no such doubt: behind an article, a possessive, a preposition that
 * cannot end a clause, or a conjunction, before a plain word of two letters or more in lower case.
 */
public final class DoubleBlank implements Damage {
  @Override
  public String name() {
    return "double blank";
  }

  @Override
  public String rule() {
    return "spacing/lost-dash-gap";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    List<Integer> places = new ArrayList<>();
    for (int i = 2; i + 2 < text.length(); i++) {
      if (text.charAt(i) == ' ' && BOUND.contains(word(text, i, -1)) && isPlain(text, i + 1)) {
        places.add(i);
      }
    }
    places.removeIf(place -> !Prose.isAt(text, place));
    if (places.isEmpty()) {
      return Optional.empty();
    }
    int at = places.get(random.nextInt(places.size()));
    return Optional.of(text.substring(0, at) + " " + text.substring(at));
  }

  private static final Set<String> BOUND =
      Set.of("the", "a", "an", "my", "our", "your", "their", "its", "of", "into", "and", "with");

  /** Short words that go with those, and long ones that do not, or name signs that may be lost. */
  private static final Set<String> SHORT = Set.of("the", "their", "our", "my", "your");

  private static final Set<String> DOUBTFUL =
      Set.of(
          "above",
          "after",
          "before",
          "since",
          "which",
          "where",
          "while",
          "whether",
          "should",
          "would",
          "could",
          "might",
          "there",
          "these",
          "those",
          "through",
          "because",
          "under",
          "letter",
          "character",
          "symbol",
          "image",
          "arrow",
          "button",
          "field",
          "operator",
          "function",
          "accent",
          "prefix",
          "suffix",
          "variable",
          "below",
          "about",
          "although",
          "within",
          "without",
          "whose",
          "inside",
          "outside",
          "however",
          "until",
          "though",
          "during",
          "between",
          "against",
          "toward",
          "towards",
          "across",
          "behind",
          "along",
          "around");

  private static boolean isPlain(String text, int at) {
    String word = word(text, at, 1);
    boolean verse = word.length() < 2 || word.chars().anyMatch(c -> c < 'a' || c > 'z');
    return !verse && (SHORT.contains(word) || (word.length() > 4 && !DOUBTFUL.contains(word)));
  }

  private static String word(String text, int at, int step) {
    int i = step < 0 ? at - 1 : at;
    while (i >= 0 && i < text.length() && Character.isLetter(text.charAt(i))) {
      i += step;
    }
    return step < 0 ? text.substring(i + 1, at) : text.substring(at, i);
  }
}
