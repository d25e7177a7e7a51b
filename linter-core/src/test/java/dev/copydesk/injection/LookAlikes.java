package dev.copydesk.injection;

import java.text.Normalizer;
import java.util.List;

/** Characters that look like the right ones, or nearly so, and compare as different. */
final class LookAlikes {
  private static final String RULE = "encoding/compatibility-form";

  private static final List<String> LIGATURES = List.of("ff", "fi", "fl", "ffi", "ffl");

  private static final String LATIN = "aeopcxyiABEKMHOPCTX";
  private static final String CYRILLIC =
      "\u0430\u0435\u043E\u0440\u0441\u0445\u0443\u0456\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425";

  /**
   * A Latin letter replaced by the Cyrillic one that looks the same.
   *
   * <p>A writer with two keyboard layouts types a letter in the wrong one, a scanner takes one for
   * the other, and a plagiarist replaces letters so that no search finds the text. No reader sees
   * it. It strikes any word of two letters or more at a letter that has such a twin. Addresses are
   * left out: in them such a letter may be the fraud that the article is about.
   */
  static final Damage CYRILLIC_LETTER =
      Damage.safe(
          "homoglyph",
          "encoding/homoglyph",
          Places.like("(?<=\\p{L})[" + LATIN + "]|[" + LATIN + "](?=\\p{L})")
              .outsideAddresses()
              .become(letter -> String.valueOf(CYRILLIC.charAt(LATIN.indexOf(letter)))));

  /**
   * The letters fi, fl, ff, ffi or ffl as one character.
   *
   * <p>Fonts draw these letters joined, and what extracts text from a PDF file takes the glyph for
   * a character of its own. The word looks right and is found by no search, and spelling checkers
   * do not know it. It strikes every word with these letters, capitals excepted, in the middle of
   * words as well as at their beginning and end.
   */
  static final Damage LIGATURE =
      Damage.safe(
          "ligature",
          RULE,
          // Looked ahead at, so that fi is found within ffi as well.
          Places.like("(?=(ff[il]?|f[il]))")
              .outsideAddresses()
              .become(letters -> Character.toString(0xFB00 + LIGATURES.indexOf(letters))));

  /**
   * A word or a number in full-width letters or digits.
   *
   * <p>Input methods for Chinese and Japanese write Latin letters and digits as wide as a character
   * of these scripts when the wrong mode is on, and text that passed through a system of East Asia
   * keeps them. It strikes whole words or numbers, as long as the mode is on. The text around it is
   * ordinary.
   */
  static final Damage FULL_WIDTH =
      Damage.safe(
          "full-width forms",
          RULE,
          Places.like("(?<=^| )[0-9A-Za-z]++").outsideAddresses().become(LookAlikes::widened));

  /**
   * An accented letter as a letter and a combining accent.
   *
   * <p>File names of one operating system and text from some PDF files have accents in this form,
   * which is canonically the same but compares as different, and which many fonts draw badly.
   * Usually the whole text is struck, so that is what is done here: every accented letter of the
   * paragraphs is parted. Letters with a stroke, such as the Polish one, have no such form and
   * stay. A text that has parted letters already, or signs that come apart into others, has no way
   * back.
   */
  static final Damage PARTED_ACCENT =
      Damage.safe(
          "parted accent",
          RULE,
          Injury.throughout(text -> Normalizer.normalize(text, Normalizer.Form.NFD))
              .onlyIn(LookAlikes::canBeParted));

  private LookAlikes() {}

  private static String widened(String word) {
    StringBuilder wide = new StringBuilder();
    word.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
    return wide.toString();
  }

  private static boolean canBeParted(String text) {
    String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
    return Normalizer.normalize(parted, Normalizer.Form.NFC).equals(text);
  }
}
