package dev.copydesk.evidence;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a stretch of text is English, told by its commonest words. An English article may quote
 * another language, whose short words look like English ones ({@code to to} is Polish, {@code of
 * of} Dutch) and whose marks stand otherwise.
 */
public final class English {
  private static final int REACH = 160;
  private static final int SHORT = 60;
  private static final int LONGEST = 5;

  /** Among the commonest words of English, and words of no language that is often met beside it. */
  private static final Set<String> COMMON =
      Set.of(
          "the", "of", "and", "that", "with", "his", "it", "he", "she", "they", "you", "for",
          "have", "this", "not", "are", "were", "has", "from", "but", "their", "which", "would",
          "there", "been", "when", "who", "said", "what", "how", "why", "where", "your", "its",
          "those", "into", "these", "could", "about", "after", "over", "some", "more", "than",
          "most", "them", "out", "only", "first", "other", "each", "both");

  /** Words of English alone: one of them is enough. */
  private static final Set<String> SURE =
      Set.of(
          "the", "and", "with", "which", "this", "that", "they", "were", "from", "would", "their",
          "there", "when", "what", "where", "these", "those", "should", "because");

  private English() {}

  /**
   * Whether a word of English alone stands within some words of an offset, or two different common
   * ones, or one if the text is short.
   *
   * @param except a word that does not count, or the empty string
   */
  public static boolean isAround(String text, int at, String except) {
    int from = Math.max(0, at - REACH);
    int to = Math.min(text.length(), at + REACH);
    // A search by String would go on to the end of the text, each time anew.
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\u00AB') {
        return false;
      }
    }
    Set<String> found = new HashSet<>();
    int start = -1;
    for (int i = from; i <= to; i++) {
      char c = i < to ? text.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start > 1 && i - start <= LONGEST) {
          String word = text.substring(start, i).toLowerCase(Locale.ROOT);
          if (COMMON.contains(word) && !word.equals(except)) {
            found.add(word);
            if (SURE.contains(word)) {
              return true;
            }
          }
        }
        start = -1;
      }
    }
    return found.size() > 1 || (found.size() == 1 && text.length() < SHORT);
  }
}
