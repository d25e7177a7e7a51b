package dev.copydesk.rules.encoding;

import dev.copydesk.rules.encoding.Strand.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code Â} before a plain space: the no-break space is C2 A0 in UTF-8, and what tidied up the
 * blanks of the wrongly decoded text made a space of its second half.
 */
final class StrayCircumflex {
  static final String HOW = "the first byte of a no-break space";

  private static final String BEHIND_SENTENCES = ".,;:?!)%\u2019\u201D";

  /** How far around a place a text may speak of it, in characters. */
  private static final int NEAR = 40;

  /** Words of a text that speaks of letters: there it may be one. */
  private static final List<String> ABOUT_LETTERS =
      List.of(
          "letter",
          "character",
          "vowel",
          "alphabet",
          "circumflex",
          "accent",
          "diacritic",
          "pronounc",
          "spell",
          "phonetic",
          "unicode",
          "encod",
          "keyboard",
          "symbol",
          "glyph",
          "byte");

  private StrayCircumflex() {}

  /** What to put for those of a text of which all else is decoded. */
  static List<Piece> pieces(String text) {
    int at = text.indexOf("\u00C2 ");
    List<Piece> pieces = new ArrayList<>();
    for (; at >= 0; at = text.indexOf("\u00C2 ", at + 1)) {
      boolean lone = LoneLetter.isAt(text, at);
      if (lone ? LoneLetter.mayBeMeant(text, at) : isAboutLetters(text, at)) {
        continue;
      }
      char before = at == 0 ? '\n' : text.charAt(at - 1);
      char after = at + 2 < text.length() ? text.charAt(at + 2) : '\n';
      if (at == 0 || before == ' ' || before == '\n') {
        if (at > 0 && isWordsEnd(text, at - 1) && (Marks.isAsciiLetter(after) || isDigit(after))) {
          pieces.add(new Piece(at, at + 2, "", HOW));
        }
      } else if (Marks.isAsciiLower(before)
          || isDigit(before)
          || BEHIND_SENTENCES.indexOf(before) >= 0) {
        pieces.add(new Piece(at, at + 2, "\u00A0", HOW));
      }
    }
    return pieces;
  }

  /** A lone capital beside it, or another letter like it, would make it one of a list. */
  private static boolean isWordsEnd(String text, int blank) {
    int end = blank;
    while (end > 0 && text.charAt(end - 1) <= ' ') {
      end--;
    }
    if (end == 0) {
      return false;
    }
    char last = text.charAt(end - 1);
    return Marks.isAsciiLower(last)
        || isDigit(last)
        || (BEHIND_SENTENCES.indexOf(last) >= 0 && end > 1 && text.charAt(end - 2) < 0x80)
        || (Marks.isAsciiUpper(last) && end > 1 && Marks.isAsciiUpper(text.charAt(end - 2)));
  }

  private static boolean isAboutLetters(String text, int at) {
    int from = Math.max(0, at - NEAR);
    int to = Math.min(text.length(), at + NEAR);
    String lower = text.substring(from, to).toLowerCase(Locale.ROOT);
    return ABOUT_LETTERS.stream().anyMatch(lower::contains);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
