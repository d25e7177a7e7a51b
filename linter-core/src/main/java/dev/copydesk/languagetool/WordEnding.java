package dev.copydesk.languagetool;

import java.util.List;

/**
 * An ending that makes new words of known ones, whether or not a dictionary lists them.
 *
 * @param letters the ending
 * @param tag the part of speech of what it is put to
 * @param restored what it may have replaced at the end of that
 * @param joinsAnything whether it is put behind any letter as it is, like half of a compound
 */
record WordEnding(String letters, String tag, List<String> restored, boolean joinsAnything) {
  static final String ADJECTIVE = "JJ";
  static final String NOUN = "NN";
  static final String VERB = "VB";

  /** A noun that is no verb: of others the dictionary lists the forms. */
  static final String MERE_NOUN = "NN only";

  private static final String VOWELS = "aeiou";

  static final List<WordEnding> ALL =
      List.of(
          of("able", VERB, "", "e"),
          of("ability", VERB, "", "e"),
          of("er", VERB, "", "e"),
          of("ers", VERB, "", "e"),
          of("ingly", VERB, "", "e"),
          of("eth", VERB, "", "e"),
          of("ed", MERE_NOUN, "", "e"),
          of("ness", ADJECTIVE, ""),
          of("iness", ADJECTIVE, "y"),
          of("ly", ADJECTIVE, ""),
          of("ish", NOUN, "", "e"),
          of("less", NOUN, ""),
          of("esque", NOUN, ""),
          of("ism", NOUN, "", "e"),
          of("ist", NOUN, "", "e"),
          of("ists", NOUN, "", "e"),
          of("ize", NOUN, "", "y"),
          of("ized", NOUN, "", "y"),
          of("izes", NOUN, "", "y"),
          of("izing", NOUN, "", "y"),
          of("ization", NOUN, "", "y"),
          joined("like"),
          joined("wise"),
          joined("ward"),
          joined("wards"),
          joined("hood"),
          joined("ship"),
          joined("proof"));

  private static WordEnding of(String letters, String tag, String... restored) {
    return new WordEnding(letters, tag, List.of(restored), false);
  }

  private static WordEnding joined(String letters) {
    return new WordEnding(letters, NOUN, List.of(""), true);
  }

  /** Whether the last letter of what it is put to may stand twice: {@code modder}. */
  boolean doubles() {
    return tag.equals(VERB) || tag.equals(MERE_NOUN);
  }

  /**
   * Whether it is put to a stem as it is; {@code happyness} and {@code basicly} are not made so.
   */
  boolean fits(String stem) {
    if (joinsAnything) {
      return true;
    }
    if (letters.equals("ly") && (stem.endsWith("ic") || stem.endsWith("le"))) {
      return false;
    }
    int last = stem.length() - 1;
    boolean changes =
        last > 0 && stem.charAt(last) == 'y' && VOWELS.indexOf(stem.charAt(last - 1)) < 0;
    return !changes || letters.startsWith("i");
  }
}
