package dev.copydesk.languagetool;

import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.Nominals;
import java.util.List;
import java.util.function.Predicate;

/** Words in small letters that no dictionary lists, made of known ones by rule. */
final class Formation {
  private static final int SHORTEST_STEM = 4;
  private static final int SHORTEST_HALF = 3;

  /** Classes of {@link Frequencies}. */
  private static final int COMMON_HALF = 6;

  private static final int COMMON_SHORT = 12;
  private static final int VERY_COMMON = 13;

  /** Before a noun, an adjective or a verb alike. */
  private static final List<String> PREFIXES =
      List.of(
          "anti", "auto", "bio", "co", "counter", "cyber", "eco", "electro", "geo", "hyper",
          "inter", "macro", "mega", "meta", "micro", "mini", "multi", "nano", "neo", "neuro", "non",
          "over", "photo", "poly", "post", "pre", "proto", "pseudo", "quasi", "re", "semi", "sub",
          "super", "thermo", "trans", "ultra", "under", "zoo");

  private static final List<String> INFLECTIONS = List.of("s", "es", "ed", "ing", "er", "ers");

  private final Lexicon lexicon = Lexicon.english();
  private final Frequencies frequencies = Frequencies.english();
  private final Nominals nominals = new Nominals();
  private final Predicate<String> knownTerm;

  /**
   * @param knownTerm words that are right although the dictionary lacks them
   */
  Formation(Predicate<String> knownTerm) {
    this.knownTerm = knownTerm;
  }

  /** Whether a prefix or an ending makes it of a word that is known. */
  boolean isDerived(String word) {
    return isInflected(word) || hasPrefix(word) || hasEnding(word);
  }

  /** A form of a listed term; of words in the dictionary it has the forms. */
  private boolean isInflected(String word) {
    for (String ending : INFLECTIONS) {
      int cut = word.length() - ending.length();
      if (cut >= SHORTEST_HALF && word.endsWith(ending)) {
        String stem = word.substring(0, cut);
        boolean dropsE = !ending.equals("s") && knownTerm.test(stem + "e");
        boolean doubles = isDoubled(stem) && knownTerm.test(stem.substring(0, cut - 1));
        if (knownTerm.test(stem) || dropsE || doubles) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean hasPrefix(String word) {
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix) && isFull(word.substring(prefix.length()))) {
        return true;
      }
    }
    if (word.startsWith("un")) {
      String rest = word.substring(2);
      return isFull(rest) && (lexicon.has(rest, WordEnding.ADJECTIVE) || lexicon.has(rest, "VBN"));
    }
    if (word.startsWith("de")) {
      String rest = word.substring(2);
      return isFull(rest) && rest.length() > SHORTEST_STEM && lexicon.has(rest, WordEnding.VERB);
    }
    return false;
  }

  private boolean isFull(String rest) {
    boolean known = frequencies.knows(rest) && lexicon.knows(rest);
    return rest.length() >= SHORTEST_STEM
        && (known || knownTerm.test(rest))
        && !nominals.isFunctionWord(rest);
  }

  private boolean hasEnding(String word) {
    for (WordEnding ending : WordEnding.ALL) {
      int cut = word.length() - ending.letters().length();
      if (cut >= SHORTEST_HALF && word.endsWith(ending.letters())) {
        String stem = word.substring(0, cut);
        for (String restored : ending.restored()) {
          if (isStem(stem + restored, ending)) {
            return true;
          }
        }
        if (ending.doubles() && isDoubled(stem) && isStem(stem.substring(0, cut - 1), ending)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isStem(String stem, WordEnding ending) {
    if (stem.length() < SHORTEST_HALF || !ending.fits(stem) || !frequencies.knows(stem)) {
      return false;
    }
    return ending.tag().equals(WordEnding.MERE_NOUN)
        ? lexicon.has(stem, WordEnding.NOUN) && !lexicon.has(stem, WordEnding.VERB)
        : lexicon.has(stem, ending.tag());
  }

  private static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last >= 2 && stem.charAt(last) == stem.charAt(last - 1);
  }

  /** Whether it is two words in one, as nouns are joined: {@code userbase}, {@code washbowl}. */
  boolean isCompound(String word) {
    for (int cut = SHORTEST_HALF; cut <= word.length() - SHORTEST_HALF; cut++) {
      if (isFirstHalf(word.substring(0, cut)) && isSecondHalf(word.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFirstHalf(String half) {
    return frequencies.of(half) >= COMMON_HALF
        && (lexicon.has(half, WordEnding.NOUN) || lexicon.has(half, WordEnding.VERB))
        && !nominals.isFunctionWord(half);
  }

  /** The short ones are often endings: {@code -ant}, {@code -ion}, {@code -ing}. */
  private boolean isSecondHalf(String half) {
    int least = half.length() < SHORTEST_STEM ? COMMON_SHORT : COMMON_HALF;
    return frequencies.of(half) >= least
        && lexicon.has(half, WordEnding.NOUN)
        && !nominals.isFunctionWord(half);
  }

  /** Whether it is two common words that do not make one: {@code thepeople}. */
  boolean isRunTogether(String word) {
    if (word.length() <= SHORTEST_STEM + 1) {
      return false;
    }
    for (int cut = 2; cut <= word.length() - 2; cut++) {
      String first = word.substring(0, cut);
      String second = word.substring(cut);
      boolean function = nominals.isFunctionWord(first) || nominals.isFunctionWord(second);
      if (function
          && frequencies.of(first) >= VERY_COMMON
          && frequencies.of(second) >= VERY_COMMON) {
        return true;
      }
    }
    return false;
  }
}
