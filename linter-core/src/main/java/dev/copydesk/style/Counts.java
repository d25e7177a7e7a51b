package dev.copydesk.style;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What of an article is counted for formulas. */
final class Counts {
  /** Every name that a formula may use. */
  static final Set<String> NAMES =
      Set.of(
          "words",
          "sentences",
          "characters",
          "paragraphs",
          "syllables",
          "complex_words",
          "long_words",
          "polysyllabic_words",
          "pre",
          "list",
          "blockquote",
          "heading_h1",
          "heading_h2",
          "heading_h3",
          "heading_h4",
          "heading_h5",
          "heading_h6");

  private static final int LONG = 7;
  private static final int MANY_SYLLABLES = 3;

  private final Map<String, Double> counts = new HashMap<>();

  private Counts() {}

  /** Counts the running text of an article, and its blocks by kind. */
  static Map<String, Double> of(Passages passages) {
    Counts counts = new Counts();
    NAMES.forEach(name -> counts.counts.put(name, 0.0));
    counts.add("sentences", passages.of(Unit.SENTENCE).size());
    counts.add("paragraphs", passages.of(Unit.PARAGRAPH).size());
    passages.of(Unit.SUMMARY).forEach(passage -> counts.words(passage.text()));
    passages.of(Unit.BLOCK).forEach(counts::block);
    return counts.counts;
  }

  private void add(String name, int count) {
    counts.merge(name, (double) count, Double::sum);
  }

  private void block(Passage passage) {
    for (String name : Set.of("list", "blockquote")) {
      add(name, passage.sections().contains(name) ? 1 : 0);
    }
    for (String section : passage.sections()) {
      if (NAMES.contains("heading_" + section)) {
        add("heading_" + section, 1);
      }
    }
  }

  private void words(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isPartOfWord(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        word(text.substring(at, end).toLowerCase(Locale.ROOT));
      }
      at = end + 1;
    }
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019';
  }

  private void word(String word) {
    int letters = (int) word.chars().filter(Character::isLetterOrDigit).count();
    if (letters == 0) {
      return;
    }
    int syllables = syllables(word);
    add("words", 1);
    add("characters", letters);
    add("syllables", syllables);
    add("long_words", letters >= LONG ? 1 : 0);
    add("polysyllabic_words", syllables >= MANY_SYLLABLES ? 1 : 0);
    boolean ending = word.endsWith("ing") || word.endsWith("es") || word.endsWith("ed");
    add("complex_words", syllables - (ending ? 1 : 0) >= MANY_SYLLABLES ? 1 : 0);
  }

  /** Groups of vowels, but for an e at the end that is not spoken; at least one. */
  static int syllables(String word) {
    int groups = 0;
    boolean inGroup = false;
    for (int i = 0; i < word.length(); i++) {
      boolean vowel = "aeiouy".indexOf(word.charAt(i)) >= 0;
      groups += vowel && !inGroup ? 1 : 0;
      inGroup = vowel;
    }
    int end = word.endsWith("s") && !word.endsWith("ss") ? word.length() - 1 : word.length();
    boolean mute =
        (end > 2 && word.charAt(end - 1) == 'e' && "aeiouyl".indexOf(word.charAt(end - 2)) < 0)
            || (word.endsWith("ed") && end > 3 && "dt".indexOf(word.charAt(end - 3)) < 0);
    return Math.max(1, groups - (mute ? 1 : 0));
  }
}
