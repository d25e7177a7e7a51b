package dev.copydesk.rules.encoding;

import dev.copydesk.rules.encoding.Strand.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * C1 controls, which no text holds: they are the quotation marks and dashes of Windows-1252 read as
 * Latin-1.
 */
final class Controls {
  static final String HOW = "Windows-1252 read as Latin-1";

  private static final CodePage WINDOWS =
      CodePage.all().stream().filter(page -> page.is("Windows-1252")).findFirst().orElseThrow();

  /** What stands before an apostrophe within a word, apart from English contractions. */
  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
          "quelqu", "presqu", "aujourd", "o", "dell", "all", "un", "nell", "sull", "dall", "y",
          "rock", "ma", "ne", "e", "o'", "fo", "ha", "hallowe", "will", "bo", "cap");

  private Controls() {}

  /**
   * What to put for the controls of a line of which all else is decoded.
   *
   * @param damaged whether anything had to be decoded
   */
  static List<Piece> pieces(String line, boolean damaged) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Marks.isControl(c)
          && WINDOWS.charOf(c) != c
          && fits(line, i, WINDOWS.charOf(c), damaged)) {
        pieces.add(new Piece(i, i + 1, Character.toString(WINDOWS.charOf(c)), HOW));
      }
    }
    return pieces;
  }

  /** Between letters most of them would be letters of another code page, such as MacRoman. */
  private static boolean fits(String line, int at, char meant, boolean damaged) {
    boolean behindLetter = at > 0 && Character.isLetter(line.charAt(at - 1));
    boolean beforeLetter = at + 1 < line.length() && Character.isLetter(line.charAt(at + 1));
    if (line.charAt(at) == '\u0085') {
      // Next line, a line break on some machines.
      return at > 0
          && (damaged || at + 1 < line.length())
          && !(beforeLetter && isNewSentence(line, at));
    }
    if (!behindLetter || !beforeLetter || !Character.isLowerCase(line.charAt(at + 1))) {
      return true;
    }
    if (meant == '\u2019') {
      return isContracted(line, at);
    }
    return meant == '\u2013'
        || meant == '\u2014'
        || meant == '\u0161'
        || meant == '\u0153'
        || meant == '\u017E';
  }

  private static boolean isNewSentence(String line, int at) {
    return Character.isUpperCase(line.charAt(at + 1)) && line.charAt(at - 1) <= '?';
  }

  private static boolean isContracted(String line, int at) {
    int end = at + 1;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    int start = at;
    while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
      start--;
    }
    return StrippedContraction.isTail(line.substring(at + 1, end))
        || ELIDED.contains(line.substring(start, at).toLowerCase(java.util.Locale.ROOT));
  }
}
