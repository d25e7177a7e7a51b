package dev.copydesk.rules.encoding;

import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/** What English words there are, and whether a text is made of them. */
final class EnglishWords {
  /** Common in English and not in other languages that use these letters. */
  private static final Set<String> SIGNS =
      Set.of(
          "the", "of", "and", "to", "is", "with", "that", "by", "from", "are", "has", "have", "it",
          "this", "she", "they", "his", "her", "not", "which", "were", "The", "It", "would",
          "there", "their", "we", "you", "I", "been", "what", "who");

  /** Words that join others; a blank stands on either side of them. */
  private static final Set<String> JOINING =
      Set.of(
          "the", "of", "and", "to", "is", "with", "that", "for", "by", "from", "are", "has", "have",
          "a", "an", "in", "on", "at", "as", "it", "this", "was", "were", "his", "her", "their",
          "its", "but", "or", "be", "not", "which");

  private static final int ENOUGH = 300;

  /** From this class of frequency on, words of two letters are words rather than abbreviations. */
  private static final int COMMON = 16;

  private final Lexicon lexicon = Lexicon.english();
  private final Frequencies frequencies = Frequencies.english();

  /** Whether a dictionary has the word or, before a possessive ending, its stem. */
  boolean knows(String word) {
    if (word.isEmpty()) {
      return false;
    }
    if (lexicon.knows(word) || frequencies.knows(word)) {
      return true;
    }
    int end = word.length() - 2;
    boolean possessive =
        end > 0
            && word.charAt(end + 1) == 's'
            && (word.charAt(end) == '\'' || word.charAt(end) == '\u2019');
    return possessive && knows(word.substring(0, end));
  }

  static boolean joins(String word) {
    return JOINING.contains(word);
  }

  /** Whether the word, however short, is one that every text may have. */
  static boolean isCommon(String word) {
    return Frequencies.english().of(word) >= COMMON;
  }

  /** Whether these words are English: some of its small words, or mostly known ones. */
  boolean areEnglish(List<Token> tokens) {
    int words = 0;
    int signs = 0;
    int known = 0;
    for (Token token : tokens) {
      if (token.isWord() && words < ENOUGH) {
        words++;
        signs += SIGNS.contains(token.text()) ? 1 : 0;
        known += lexicon.knows(token.text()) ? 1 : 0;
      }
    }
    boolean small = signs * 9 >= words && known * 5 >= words * 2;
    return words > 0 && (small || (known * 4 >= words * 3 && signs * 25 >= words));
  }

  /** Whether most of a few words, such as a heading's, are known. */
  boolean areKnown(List<Token> tokens) {
    int words = 0;
    int known = 0;
    for (Token token : tokens) {
      if (token.isWord() && words < ENOUGH) {
        words++;
        known += knows(token.text()) ? 1 : 0;
      }
    }
    return words < 5 ? known * 2 >= words : known * 4 >= words * 3;
  }
}
