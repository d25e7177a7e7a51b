package dev.copydesk.rules.repetition;

import dev.copydesk.lexicon.WordTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether words are such as are said or sung again, or a text beside them speaks of it. */
final class Refrain {
  /** As long a beginning is hardly shared by chance. */
  private static final int BEGINNING = 16;

  private static final Set<String> SOLEMN = words("solemn");
  private static final Set<String> WORDS = words("refrain");
  private static final Set<String> AGAIN = words("again");
  private static final Set<String> BEARERS = words("bearer");

  private Refrain() {}

  /** Whether a word in small letters is one of prayers and hymns. */
  static boolean isSolemn(String word) {
    return SOLEMN.contains(word);
  }

  /** Whether two texts begin alike, as the lines of a litany do. */
  static boolean beginAlike(String first, String second) {
    return first.length() >= BEGINNING && first.regionMatches(0, second, 0, BEGINNING);
  }

  /** Whether a paragraph tells who says or what shows the words beside it. */
  static boolean isBorneBy(String text) {
    int end = text.length();
    return holds(WORDS, text, 0, end) || holds(AGAIN, text, 0, end) || holds(BEARERS, text, 0, end);
  }

  /**
   * Whether a stretch tells that words are said again.
   *
   * @param figured whether the words hold a figure, as {@code twice a year} may stand beside
   */
  static boolean isSpokenOf(String text, int start, int end, boolean figured) {
    return holds(WORDS, text, start, end) || (!figured && holds(AGAIN, text, start, end));
  }

  private static boolean holds(Set<String> words, String text, int start, int end) {
    int at = start;
    while (at < end) {
      if (!Character.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int from = at;
      while (at < end && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at - from > 3
          && at - from < 13
          && words.contains(text.substring(from, at).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> words(String role) {
    Set<String> words = new HashSet<>();
    for (List<String> row : WordTable.beside(Refrain.class, "refrain-words.tsv").rows()) {
      if (row.get(0).equals(role)) {
        words.addAll(WordTable.wordsIn(row.get(1)));
      }
    }
    return Set.copyOf(words);
  }
}
