package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import java.util.HashSet;
import java.util.Set;

/**
 * The capitalised words of an article that touch no replacement character and no question mark
 * within a word: of them no letter is lost.
 *
 * @param words without repetition
 */
public record WholeNames(Set<String> words) {
  private static final String LOST = "?\uFFFD";

  /** Collects from the whole source. */
  public static WholeNames of(Article article) {
    String text = article.text();
    Set<String> words = new HashSet<>();
    int i = 0;
    while (i < text.length()) {
      if (!Character.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && Character.isLetter(text.charAt(i))) {
        i++;
      }
      boolean broken = isLost(text, start - 1) || (isLost(text, i) && isLetter(text, i + 1));
      if (Character.isUpperCase(text.charAt(start)) && !broken) {
        words.add(text.substring(start, i));
      }
    }
    return new WholeNames(words);
  }

  private static boolean isLost(String text, int at) {
    return at >= 0 && at < text.length() && LOST.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  /** Whether the word occurs just so. */
  public boolean has(String word) {
    return words.contains(word);
  }
}
