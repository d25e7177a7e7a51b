package dev.copydesk.rules.spacing;

import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.Nominals;
import dev.copydesk.lexicon.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the dictionaries prove of a word, of a part of one, and of two that may be one. */
final class WordProof {
  /** Shorter entries of the frequency list are for the most part abbreviations and endings. */
  private static final int SHORTEST_BY_FREQUENCY = 4;

  private static final List<String> ENDINGS = List.of("s", "ed", "ing", "er", "ers", "ly");
  private static final int SHORTEST_STEM = 3;

  private WordProof() {}

  /** Whether either dictionary has the word, as written or in lower case. */
  static boolean isWord(String word) {
    return Lexicon.english().knows(word) || Frequencies.english().knows(word);
  }

  /**
   * Whether a run of letters can stand alone: it is a word, or one with an ending. That it cannot
   * proves that it was torn from a word.
   */
  static boolean standsAlone(String part) {
    if (Lexicon.english().knows(part)) {
      return true;
    }
    if (part.length() >= SHORTEST_BY_FREQUENCY && Frequencies.english().knows(part)) {
      return true;
    }
    for (String ending : ENDINGS) {
      int stem = part.length() - ending.length();
      if (stem >= SHORTEST_STEM
          && part.endsWith(ending)
          && Lexicon.english().knows(part.substring(0, stem))) {
        return true;
      }
    }
    return false;
  }

  /** How common a word is, from 0 to 25; -1 if the frequency list lacks it. */
  static int frequency(String word) {
    return Frequencies.english().of(word);
  }

  /** Whether new words are made with it: {@code re}, {@code non}, {@code counter}. */
  static boolean isPrefix(String part) {
    return Tables.FREE.contains(part.toLowerCase(Locale.ROOT)) || isClosedPrefix(part);
  }

  /** Whether it is one of those that most words are written with as one. */
  static boolean isClosedPrefix(String part) {
    return Tables.CLOSED.contains(part.toLowerCase(Locale.ROOT));
  }

  /** Whether words begin with it that were made in Latin: {@code con}, {@code dis}; no hyphen. */
  static boolean isBoundPrefix(String part) {
    return Tables.BOUND.contains(part.toLowerCase(Locale.ROOT));
  }

  /** Whether a word only builds sentences. */
  static boolean isFunctionWord(String word) {
    return new Nominals().isFunctionWord(word);
  }

  /** Whether the lexicon or a prefix with its usual hyphen keeps the two apart. */
  static boolean isHyphenated(String left, String right) {
    if (Lexicon.english().knows(left + "-" + right)) {
      return true;
    }
    char last = Character.toLowerCase(left.charAt(left.length() - 1));
    boolean doubledVowel = isVowel(last) && last == Character.toLowerCase(right.charAt(0));
    return (doubledVowel && isPrefix(left)) || isReduplicated(left, right);
  }

  /** {@code zig-zag}, {@code hurly-burly}: two that sound alike. */
  private static boolean isReduplicated(String left, String right) {
    if (Math.abs(left.length() - right.length()) > 1 || left.length() < 2 || right.length() < 3) {
      return left.equalsIgnoreCase(right);
    }
    String ending = right.substring(right.length() - 2);
    boolean rhyme = left.endsWith(ending) && right.length() > ending.length();
    boolean sameLength = left.length() == right.length();
    return rhyme || (sameLength && consonants(left).equals(consonants(right)));
  }

  private static String consonants(String word) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = Character.toLowerCase(word.charAt(i));
      if (!isVowel(c)) {
        result.append(c);
      }
    }
    return result.toString();
  }

  private static boolean isVowel(char c) {
    return "aeiouAEIOU".indexOf(c) >= 0;
  }

  private static final class Tables {
    static final Set<String> FREE = ofKind("free");
    static final Set<String> CLOSED = ofKind("closed");
    static final Set<String> BOUND = ofKind("bound");

    private static Set<String> ofKind(String kind) {
      return WordTable.beside(WordProof.class, "prefixes.tsv").rows().stream()
          .filter(row -> row.get(1).equals(kind))
          .flatMap(row -> WordTable.wordsIn(row.get(0)).stream())
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}
