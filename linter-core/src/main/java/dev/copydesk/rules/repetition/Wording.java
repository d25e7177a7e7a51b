package dev.copydesk.rules.repetition;

import dev.copydesk.rule.Applicability;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How sure it is that words which stand twice in a row are there twice by mistake: nobody writes a
 * long sentence twice on purpose, but speakers, singers and novelists do repeat short ones.
 *
 * @param words how many there are
 * @param personal whether somebody speaks of himself or to somebody
 * @param excited whether it ends with an exclamation or question mark
 * @param quoted whether they are somebody's very words
 * @param factual whether they hold a figure, or a capital inside
 * @param formula whether they may be meant to be said again: a chant, an order, a heading of a
 *     list, a speaker's turn
 */
record Wording(
    int words,
    boolean personal,
    boolean excited,
    boolean quoted,
    boolean factual,
    boolean formula) {
  static final int FEWEST = 6;

  /** Fewer come twice within a paragraph on purpose, as a storyteller's do. */
  private static final int FEWEST_TOLD = 12;

  private static final Set<String> PERSONAL =
      Set.of(
          "i", "we", "you", "me", "us", "my", "our", "your", "i'm", "we're", "let", "thy", "thou");

  /** Counts in a stretch of text. */
  static Wording of(String text, int start, int end, boolean quoted) {
    int words = 0;
    boolean personal = false;
    boolean factual = false;
    boolean formula = !Statement.isOne(text, start, end);
    String before = "";
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (!Character.isLetterOrDigit(c)) {
        at++;
        continue;
      }
      int from = at;
      while (at < end && isInWord(text.charAt(at))) {
        at++;
      }
      words++;
      String word = word(text, from, at);
      boolean name = words > 1 && Character.isUpperCase(c) && at - from > 1;
      factual |= Character.isDigit(c) || (name && !word.startsWith("i'"));
      personal |= at - from < 5 && PERSONAL.contains(word);
      // "Glory, glory, hallelujah"
      formula |= Refrain.isSolemn(word) || (word.equals(before) && text.charAt(from - 2) == ',');
      before = word;
    }
    return new Wording(words, personal, isExcited(text, start, end), quoted, factual, formula);
  }

  private static String word(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '-';
  }

  private static boolean isExcited(String text, int start, int end) {
    int at = end;
    while (at > start && !Character.isLetterOrDigit(text.charAt(at - 1))) {
      at--;
    }
    for (int i = at; i < end; i++) {
      if (text.charAt(i) == '!' || text.charAt(i) == '?') {
        return true;
      }
    }
    return false;
  }

  /** The same for a sentence within a paragraph, where only facts are never told twice. */
  Optional<Applicability> certaintyOfSentence() {
    boolean told = words >= FEWEST_TOLD && factual;
    return certainty().map(any -> told ? any : Applicability.SUGGESTED);
  }

  /** Who may delete the second copy where it stands right behind the first; empty for nobody. */
  Optional<Applicability> certainty() {
    if (words < FEWEST) {
      return Optional.empty();
    }
    int enough = 8;
    if (quoted || excited) {
      enough = 12;
    } else if (personal) {
      enough = 10;
    } else if (factual) {
      enough = FEWEST;
    }
    return Optional.of(words >= enough && !formula ? Applicability.SAFE : Applicability.SUGGESTED);
  }
}
