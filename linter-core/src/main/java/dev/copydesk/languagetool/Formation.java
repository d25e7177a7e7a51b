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
  private static final int COMMON_HALF = 6;
  private static final int COMMON_SHORT = 12;
  private static final int VERY_COMMON = 13;

  /** Before a noun, an adjective or a verb alike. */
  private static final List<String> PREFIXES =
      List.of(
          "anti", "auto", "bio", "co", "counter", "cyber", "eco", "electro", "geo", "hyper",
          "inter", "macro", "mega", "meta", "micro", "mini", "multi", "nano", "neo", "neuro", "non",
          "over", "photo", "poly", "post", "pre", "proto", "pseudo", "quasi", "re", "semi", "sub",
          "super", "thermo", "trans", "ultra", "under", "uni", "zoo");

  private static final String ADJECTIVE = "JJ";
  private static final String NOUN = "NN";
  private static final String VERB = "VB";

  /** A noun that is no verb: of others the dictionary lists the forms. */
  private static final String MERE_NOUN = "NN only";

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

  /** An ending, what it needs before it, and what it may have replaced there. */
  private record Ending(String letters, String tag, List<String> restored) {}

  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("able", VERB, List.of("", "e")),
          new Ending("ability", VERB, List.of("", "e")),
          new Ending("ness", ADJECTIVE, List.of("")),
          new Ending("iness", ADJECTIVE, List.of("y")),
          new Ending("ish", NOUN, List.of("", "e")),
          new Ending("less", NOUN, List.of("")),
          new Ending("like", NOUN, List.of("")),
          new Ending("wise", NOUN, List.of("")),
          new Ending("ward", NOUN, List.of("")),
          new Ending("wards", NOUN, List.of("")),
          new Ending("esque", NOUN, List.of("")),
          new Ending("hood", NOUN, List.of("")),
          new Ending("ship", NOUN, List.of("")),
          new Ending("proof", NOUN, List.of("")),
          new Ending("ism", NOUN, List.of("", "e")),
          new Ending("ist", NOUN, List.of("", "e")),
          new Ending("ists", NOUN, List.of("", "e")),
          new Ending("er", VERB, List.of("", "e")),
          new Ending("ers", VERB, List.of("", "e")),
          new Ending("ize", NOUN, List.of("", "y")),
          new Ending("ized", NOUN, List.of("", "y")),
          new Ending("izes", NOUN, List.of("", "y")),
          new Ending("izing", NOUN, List.of("", "y")),
          new Ending("ization", NOUN, List.of("", "y")),
          new Ending("ingly", VERB, List.of("", "e")),
          new Ending("ed", MERE_NOUN, List.of("", "e")),
          new Ending("eth", VERB, List.of("", "e")),
          new Ending("ly", ADJECTIVE, List.of("")));

  /** Whether prefixes and endings make it of a word that is known. */
  boolean isDerived(String word) {
    return isInflected(word) || hasPrefix(word) || hasEnding(word);
  }

  /** A form of a listed word; of words in the dictionary it lists the forms. */
  private boolean isInflected(String word) {
    return isTerm(word, "s")
        || isTerm(word, "es")
        || isTerm(word, "ed")
        || isTerm(word, "ing")
        || isTerm(word, "er")
        || isTerm(word, "'s");
  }

  private boolean isTerm(String word, String ending) {
    if (!word.endsWith(ending) || word.length() - ending.length() < SHORTEST_HALF) {
      return false;
    }
    String stem = word.substring(0, word.length() - ending.length());
    return knownTerm.test(stem)
        || (ending.startsWith("e") || ending.equals("ing")) && knownTerm.test(stem + "e")
        || isDoubled(stem) && knownTerm.test(stem.substring(0, stem.length() - 1));
  }

  private boolean hasPrefix(String word) {
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix) && isFull(word.substring(prefix.length()))) {
        return true;
      }
    }
    if (word.startsWith("un")) {
      String rest = word.substring(2);
      return isFull(rest) && (lexicon.has(rest, ADJECTIVE) || lexicon.has(rest, "VBN"));
    }
    if (word.startsWith("de")) {
      String rest = word.substring(2);
      return isFull(rest) && rest.length() > SHORTEST_STEM && lexicon.has(rest, VERB);
    }
    return false;
  }

  private boolean isFull(String rest) {
    return rest.length() >= SHORTEST_STEM && isWord(rest) && !nominals.isFunctionWord(rest);
  }

  private boolean isWord(String word) {
    return frequencies.of(word) >= 0 && lexicon.knows(word) || knownTerm.test(word);
  }

  private boolean hasEnding(String word) {
    for (Ending ending : ENDINGS) {
      int cut = word.length() - ending.letters().length();
      if (cut >= SHORTEST_STEM - 1 && word.endsWith(ending.letters())) {
        String stem = word.substring(0, cut);
        for (String restored : ending.restored()) {
          if (isStem(stem + restored, ending)) {
            return true;
          }
        }
        boolean doubles = ending.tag().equals(VERB) || ending.tag().equals(MERE_NOUN);
        if (doubles && isDoubled(stem) && isStem(stem.substring(0, cut - 1), ending)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isStem(String stem, Ending ending) {
    boolean changes =
        stem.endsWith("y")
            && stem.length() > 1
            && "aeiou".indexOf(stem.charAt(stem.length() - 2)) < 0
            && !ending.letters().startsWith("i")
            && !List.of("like", "wise", "ward", "wards", "proof", "hood", "ship")
                .contains(ending.letters());
    boolean mute =
        stem.endsWith("e") && ending.letters().startsWith("a") && !stem.matches(".*[cg]e");
    if (changes || mute && ending.letters().equals("able")) {
      // "happyness", "changable": the stem would have changed.
      return mute && isTagged(stem, ending.tag());
    }
    if (ending.letters().equals("ly") && (stem.endsWith("ic") || stem.endsWith("le"))) {
      return false;
    }
    return stem.length() >= SHORTEST_HALF && isTagged(stem, ending.tag());
  }

  private boolean isTagged(String stem, String tag) {
    if (tag.equals(MERE_NOUN)) {
      return isTagged(stem, NOUN) && !lexicon.has(stem, VERB);
    }
    return lexicon.has(stem, tag) && frequencies.of(stem) >= 0;
  }

  private static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last >= 2 && stem.charAt(last) == stem.charAt(last - 1);
  }

  /** Whether it is two words in one, as nouns are joined: {@code userbase}, {@code washbowl}. */
  boolean isCompound(String word) {
    for (int cut = SHORTEST_HALF; cut <= word.length() - SHORTEST_HALF; cut++) {
      if (isHalf(word.substring(0, cut)) && isSecondHalf(word.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of two common words in one does not make nouns: {@code thepeople}. */
  boolean isRunTogether(String word) {
    for (int cut = 2; cut <= word.length() - 2; cut++) {
      String first = word.substring(0, cut);
      String second = word.substring(cut);
      boolean function = nominals.isFunctionWord(first) || nominals.isFunctionWord(second);
      if (function
          && word.length() > SHORTEST_STEM + 1
          && frequencies.of(first) >= VERY_COMMON
          && frequencies.of(second) >= VERY_COMMON) {
        return true;
      }
    }
    return false;
  }

  private boolean isHalf(String half) {
    return frequencies.of(half) >= COMMON_HALF
        && (lexicon.has(half, NOUN) || lexicon.has(half, "VB"))
        && !nominals.isFunctionWord(half);
  }

  private boolean isSecondHalf(String half) {
    // The short ones are often endings: "-ant", "-ion", "-ing".
    return frequencies.of(half) >= (half.length() < SHORTEST_STEM ? COMMON_SHORT : COMMON_HALF)
        && lexicon.has(half, NOUN)
        && !nominals.isFunctionWord(half);
  }
}
