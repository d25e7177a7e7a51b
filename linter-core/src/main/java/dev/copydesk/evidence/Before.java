package dev.copydesk.evidence;

import dev.copydesk.lexicon.Lexicon;
import java.util.Set;

/** What the word before a name tells of the phrase the name stands in. */
final class Before {
  private static final Set<String> REPORTING =
      Set.of(
          "said",
          "says",
          "say",
          "saying",
          "told",
          "added",
          "believes",
          "believe",
          "believed",
          "thinks",
          "think",
          "thought",
          "hopes",
          "hope",
          "hoped",
          "claims",
          "claimed",
          "knows",
          "know",
          "knew",
          "insists",
          "insisted",
          "warned",
          "warns",
          "argued",
          "argues",
          "means",
          "meant",
          "suggests",
          "suggested",
          "reported",
          "reports",
          "confirmed",
          "announced");

  private Before() {}

  /** A determiner, adjective, possessive or number stands before the name and leads to a noun. */
  static boolean isInsidePhrase(Walk walk, int first) {
    int previous = walk.before(first);
    if (walk.isMark(previous, "\"\u201D'\u2019")) {
      previous = walk.before(previous);
    }
    if (walk.isNumber(previous)) {
      return true;
    }
    String word = walk.lower(previous);
    if (word.isEmpty()) {
      return false;
    }
    if (word.equals("the")) {
      // It may be the name's own: the USA plans to leave.
      return false;
    }
    if (WordClass.DETERMINER.has(word)
        || WordClass.POSSESSIVE.has(word)
        || word.endsWith("'s")
        || QUANTIFIERS.contains(word)) {
      return true;
    }
    Lexicon lexicon = Lexicon.english();
    return !WordClass.endsNounPhrase(word)
        && !walk.isName(previous)
        && lexicon.has(word, "JJ")
        && !lexicon.has(word, "VB");
  }

  private static final Set<String> QUANTIFIERS =
      Set.of(
          "more", "most", "many", "several", "few", "some", "all", "both", "such", "other", "two",
          "three", "four", "five", "six", "seven", "eight", "nine", "ten", "first", "second",
          "third", "past", "enough", "less", "fewer");

  static boolean isReporting(String word) {
    return REPORTING.contains(word);
  }

  /** A verb or preposition whose object what follows must be. */
  static boolean governs(Walk walk, int previous) {
    String word = walk.lower(previous);
    if (word.isEmpty() || REPORTING.contains(word)) {
      return false;
    }
    if (WordClass.PREPOSITION.has(word)) {
      return !WordClass.PLACE_PREPOSITION.has(word)
          && !word.equals("of")
          && !Set.of("as", "but", "since", "until", "till", "before", "after", "than", "like")
              .contains(word);
    }
    Lexicon lexicon = Lexicon.english();
    return !WordClass.endsNounPhrase(word)
        && !walk.isCapitalised(previous)
        && lexicon.has(word, "VB")
        && !lexicon.has(word, "NN");
  }
}
