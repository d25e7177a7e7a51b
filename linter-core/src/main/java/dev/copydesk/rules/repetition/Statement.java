package dev.copydesk.rules.repetition;

import dev.copydesk.lexicon.Lexicon;
import java.util.Locale;
import java.util.Set;

/**
 * Whether words state something. Orders (`Press the button`), items (`Two bedrooms, sea view`) and
 * a speaker's turns (`Counsel: Where were you?`) may well come twice: the same work is done again,
 * the next flat is like this one, nobody has answered.
 */
final class Statement {
  private static final int LONGEST_LABEL = 24;

  /** Of a whole paragraph any sentence may show it, of a line or two the first. */
  private static final int LONG = 120;

  private static final Set<String> FINITE =
      Set.of(
          "is", "are", "was", "were", "am", "has", "have", "had", "do", "does", "did", "will",
          "would", "can", "could", "may", "might", "must", "shall", "should", "cannot", "said");

  private static final Set<String> CONTRACTED = Set.of("'ll", "'re", "'ve", "'d", "'m");
  private static final Set<String> SUBJECTS =
      Set.of("it's", "that's", "there's", "he's", "she's", "who's", "what's", "here's");

  private Statement() {}

  /** Looks for a finite verb in the first sentence, and for what makes it no statement at all. */
  static boolean isOne(String text, int start, int end) {
    if (isLabelled(text, start, end) || isShouted(text, start, end)) {
      return false;
    }
    Lexicon lexicon = Lexicon.english();
    boolean first = true;
    boolean order = false;
    String before = "";
    int at = start;
    while (at < end) {
      if (!Character.isLetter(text.charAt(at))) {
        if (!first && end - start < LONG && isEnd(text, at, end)) {
          return false;
        }
        at++;
        continue;
      }
      int from = at;
      while (at < end && (Character.isLetter(text.charAt(at)) || isApostrophe(text.charAt(at)))) {
        at++;
      }
      String word = text.substring(from, at).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      // "Knit two", "Stayed in": what begins without a subject is an order or a note.
      if (first && word.indexOf('\'') < 0) {
        order = lexicon.has(word, "VB");
        first = false;
        before = word;
        continue;
      }
      first = false;
      boolean behindNoun =
          !before.isEmpty()
              && text.charAt(from - 1) == ' '
              && lexicon.has(before, "NN")
              && !lexicon.has(before, "DT");
      if ((isFinite(lexicon, word, order) && !isAdjective(lexicon, text, word, from, at))
          || (behindNoun && lexicon.has(word, "VBZ"))) {
        return true;
      }
      before = word;
    }
    return false;
  }

  /** A verb of the present after a noun counts in no order, where it may be one more order. */
  private static boolean isFinite(Lexicon lexicon, String word, boolean order) {
    return FINITE.contains(word)
        || word.endsWith("n't")
        || CONTRACTED.contains(word.substring(Math.max(0, word.indexOf('\''))))
        || SUBJECTS.contains(word)
        || lexicon.has(word, "VBD")
        || (lexicon.has(word, "VBZ") && !lexicon.has(word, "NNS"))
        || (!order && lexicon.has(word, "VBP") && !lexicon.has(word, "NN"));
  }

  /** {@code One room, shared kitchen}. */
  private static boolean isAdjective(
      Lexicon lexicon, String text, String word, int start, int end) {
    int to = end + 1;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return start > 1
        && text.charAt(start - 2) == ','
        && lexicon.has(word, "VBN")
        && to < text.length()
        && lexicon.has(text.substring(end + 1, to), "NN");
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** A mark that ends a sentence, behind a figure or a word too long to be abbreviated. */
  private static boolean isEnd(String text, int at, int end) {
    int from = at;
    while (from > 0 && Character.isLetter(text.charAt(from - 1)) && at - from < 5) {
      from--;
    }
    return ".!?".indexOf(text.charAt(at)) >= 0
        && (at + 1 >= end || Character.isWhitespace(text.charAt(at + 1)))
        && (at - from == 5 || Character.isDigit(text.charAt(at - 1)));
  }

  /** {@code Mr. Speaker:}, {@code 16 March:}. */
  private static boolean isLabelled(String text, int start, int end) {
    int most = Math.min(end - 1, start + LONGEST_LABEL);
    for (int i = start; i < most; i++) {
      if (text.charAt(i) == ':') {
        return text.charAt(i + 1) == ' ';
      }
    }
    return most > start + 2 && text.startsWith(". ", start + 1);
  }

  private static boolean isShouted(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
