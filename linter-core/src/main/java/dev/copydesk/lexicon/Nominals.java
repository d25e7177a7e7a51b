package dev.copydesk.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which words can stand on either side of a possessive {@code 's}, judged word by word. */
public final class Nominals {
  /** Tags of words that build sentences rather than name things. */
  private static final List<String> FUNCTION_TAGS =
      List.of("DT", "PDT", "IN", "CC", "MD", "TO", "PRP", "WDT", "WP", "WRB", "EX", "RP");

  private static final Set<String> OWNERS =
      Set.of(
          "one",
          "other",
          "another",
          "everyone",
          "everybody",
          "someone",
          "somebody",
          "anyone",
          "anybody",
          "nobody",
          "else",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "home",
          "north",
          "south",
          "east",
          "west",
          "mother",
          "post");

  private static final Set<String> OWNED =
      Set.of(
          "own",
          "past",
          "following",
          "next",
          "near",
          "opposite",
          "round",
          "then",
          "ex",
          "most",
          "least",
          "more",
          "less",
          "once",
          "ever",
          "now",
          "first",
          "last",
          "many",
          "few",
          "several",
          "single",
          "so",
          "only",
          "best",
          "worst",
          "like",
          "down",
          "up",
          "inside",
          "outside",
          "back",
          "under",
          "over",
          "top",
          "pro",
          "mid",
          "anti",
          "one",
          "half",
          "always");

  /** Whether the word works in the grammar only: an article, a preposition, a pronoun. */
  public boolean isFunctionWord(String word) {
    return readings(word).stream().anyMatch(reading -> hasFunctionTag(reading.tag()));
  }

  /** Whoever makes one of these may never ask it anything, and a lexicon takes time to load. */
  private static List<Lexicon.Reading> readings(String word) {
    return Lexicon.english().readings(word);
  }

  private static boolean hasFunctionTag(String tag) {
    return FUNCTION_TAGS.stream().anyMatch(tag::startsWith);
  }

  /** Whether something can belong to what the word names: a known noun, a name, an acronym. */
  public boolean canOwn(String word) {
    if (word.length() < 2 || !word.codePoints().allMatch(Character::isLetter)) {
      return false;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (OWNERS.contains(lower)) {
      return true;
    }
    List<Lexicon.Reading> readings = readings(word);
    if (readings.isEmpty()) {
      return Character.isUpperCase(word.codePointAt(0)) && word.length() > 2;
    }
    return readings.stream().anyMatch(reading -> reading.tag().startsWith("NN"))
        && readings.stream()
            .noneMatch(reading -> hasFunctionTag(reading.tag()) || reading.tag().equals("RB"));
  }

  /** Whether the word can begin what belongs to someone: a noun, what stands before it, a name. */
  public boolean canBeOwned(String word) {
    if (word.length() < 2) {
      return false;
    }
    if (OWNED.contains(word)) {
      return true;
    }
    List<Lexicon.Reading> readings = readings(word);
    if (readings.isEmpty()) {
      return word.length() > 3 && word.codePoints().allMatch(Character::isLetter);
    }
    if (readings.stream().anyMatch(reading -> hasFunctionTag(reading.tag()))) {
      return false;
    }
    return readings.stream().anyMatch(reading -> isNominal(reading.tag()))
        || (word.endsWith("ly") && word.length() > 4);
  }

  private static boolean isNominal(String tag) {
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("VBG")
        || tag.equals("VBN")
        || tag.equals("CD");
  }
}
