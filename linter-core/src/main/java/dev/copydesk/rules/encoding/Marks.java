package dev.copydesk.rules.encoding;

/** Characters by where authors write them. */
final class Marks {
  /** Closing quotation marks, dashes and the like, which stand behind words. */
  private static final String BEHIND_WORDS =
      "\u2019\u201D\u00BB\u203A\u2026\u2013\u2014\u201C\u2018\u00A0";

  /** Signs that are set behind a name or a number, some of them only in capitals. */
  private static final String SIGNS =
      "\u2122\u00AE\u00A9\u00B0\u00AA\u00BA\u00B2\u00B3\u00B9\u00A7\u2020\u2021\u2022\u00B7\u00B4"
          + "\u00A8\u00A1\u00BF";

  private Marks() {}

  static boolean standsBehindWords(char c) {
    return c > 0x7F && BEHIND_WORDS.indexOf(c) >= 0;
  }

  static boolean isSign(char c) {
    return c > 0x7F && SIGNS.indexOf(c) >= 0;
  }

  /** A letter of words, no modifier or symbol that Unicode counts as one. */
  static boolean isLetter(char c) {
    return c < 0x80
        ? isAsciiLetter(c)
        : Character.isLetter(c)
            && c != '\u00AA'
            && c != '\u00BA'
            && c != '\u00B5'
            && c != '\u0192'
            && (c < 0x2B0 || c > 0x2FF);
  }

  /** Neither a letter nor what stands behind words: in front of a letter or behind it, odd. */
  static boolean isAlien(char c) {
    return c > 0x7F && !isLetter(c) && !standsBehindWords(c) && !isSign(c);
  }

  static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isAsciiLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean isAsciiUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isControl(char c) {
    return c >= 0x80 && c < 0xA0;
  }
}
