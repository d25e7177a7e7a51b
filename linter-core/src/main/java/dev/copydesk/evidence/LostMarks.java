package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import java.util.Set;

/**
 * How often a question mark stands within a word where an apostrophe belongs, and how often the
 * replacement character stands anywhere: of a converter that loses characters there is rarely but
 * one trace.
 *
 * @param questions question marks between letters and the ending of a contraction or a possessive
 * @param replacements replacement characters, those side by side together as one
 */
public record LostMarks(int questions, int replacements) {
  private static final Set<String> TAILS = Set.of("s", "t", "re", "ve", "ll", "d", "m");
  private static final int LONGEST_TAIL = 3;

  /** Counts in the whole source. */
  public static LostMarks of(Article article) {
    String text = article.text();
    int questions = 0;
    for (int i = text.indexOf('?'); i >= 0; i = text.indexOf('?', i + 1)) {
      questions += isInWord(text, i) ? 1 : 0;
    }
    int replacements = 0;
    for (int i = text.indexOf('\uFFFD'); i >= 0; i = text.indexOf('\uFFFD', i + 1)) {
      replacements += i > 0 && text.charAt(i - 1) == '\uFFFD' ? 0 : 1;
    }
    return new LostMarks(questions, replacements);
  }

  private static boolean isInWord(String text, int at) {
    int end = at + 1;
    while (end < text.length()
        && end - at <= LONGEST_TAIL
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return at > 0
        && end > at + 1
        && Character.isLetter(text.charAt(at - 1))
        && TAILS.contains(text.substring(at + 1, end));
  }

  /** Both together. */
  public int total() {
    return questions + replacements;
  }
}
