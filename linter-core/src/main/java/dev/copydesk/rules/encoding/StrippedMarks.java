package dev.copydesk.rules.encoding;

import dev.copydesk.rules.encoding.StrippedContraction.Proof;
import java.util.ArrayList;
import java.util.List;

/**
 * Punctuation of which only the first byte is left: UTF-8 was read as Latin-1, and something took
 * away the C1 controls that its other bytes had become. The apostrophe, the quotation marks and the
 * dashes all end up as {@code â}; only an English contraction or possessive tells which it was.
 */
final class StrippedMarks {
  static final char REST = '\u00E2';

  /** How far around a mark the language is judged, in characters. */
  private static final int NEAR = 80;

  private StrippedMarks() {}

  /** How sure the repair is. */
  enum Certainty {
    SAFE,
    SUGGESTED,
    /** Something is lost, but not to be known what. */
    REPORTED
  }

  /** The place of one {@code â}, and what its repair would be. */
  record Mark(int at, String meant, Certainty certainty) {}

  /**
   * The stripped marks of a text of which all else is decoded.
   *
   * @param hasForeignWords whether the article has words that are written with this letter
   */
  static List<Mark> find(String text, boolean hasForeignWords) {
    List<Mark> marks = new ArrayList<>();
    boolean reports = !hasForeignWords && isOnlyForeignLetter(text);
    for (int i = text.indexOf(REST); i >= 0; i = text.indexOf(REST, i + 1)) {
      if (text.startsWith(LostQuotes.REST, i)) {
        continue;
      }
      String head = letters(text, i, -1);
      String tail = letters(text, i, 1);
      Proof proof = proof(text, i, head, tail);
      if (proof != Proof.NONE) {
        if (proof == Proof.CONTRACTION || isAmidEnglish(text, i)) {
          boolean sure = proof == Proof.CONTRACTION || !hasForeignWords;
          marks.add(new Mark(i, "\u2019", sure ? Certainty.SAFE : Certainty.SUGGESTED));
        }
      } else if (reports && isBare(text, i, head, tail)) {
        reports = false;
        marks.add(new Mark(i, "", Certainty.REPORTED));
      }
    }
    return marks;
  }

  /** Whether a text has a word that is written with the letter, such as {@code château}. */
  static boolean hasForeignWord(String text) {
    for (int i = text.indexOf(REST); i >= 0; i = text.indexOf(REST, i + 1)) {
      boolean inWord = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
      if (inWord && !text.startsWith(LostQuotes.REST, i)) {
        String head = letters(text, i, -1);
        String tail = letters(text, i, 1);
        boolean opens = head.isEmpty() && StrippedContraction.isEnglish(tail);
        if (!opens && proof(text, i, head, tail) == Proof.NONE) {
          return true;
        }
      }
    }
    return false;
  }

  private static Proof proof(String text, int at, String head, String tail) {
    int start = at - head.length();
    int end = at + 1 + tail.length();
    boolean whole =
        (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
            && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    if (!whole || head.isEmpty() || tail.isEmpty()) {
      return Proof.NONE;
    }
    // O'Brien, d'Europe: no word has a capital there.
    boolean name =
        "ODLdl".contains(head) && tail.length() > 2 && Character.isUpperCase(tail.charAt(0));
    return name ? Proof.CONTRACTION : StrippedContraction.proof(head, tail);
  }

  private static boolean isOnlyForeignLetter(String text) {
    return text.indexOf(REST) >= 0
        && text.codePoints().noneMatch(c -> c > 0x7F && c != REST && Character.isLetter(c));
  }

  /** Beside a blank, as no letter of a word is, in a text that is English around it. */
  private static boolean isBare(String text, int at, String head, String tail) {
    boolean known =
        (head.isEmpty() || StrippedContraction.isEnglish(head))
            && (tail.isEmpty() || StrippedContraction.isEnglish(tail));
    boolean edge = head.isEmpty() || tail.isEmpty();
    boolean glued = !head.isEmpty() || !tail.isEmpty();
    boolean clear = isClear(text, at - 1) && isClear(text, at + 1);
    return known && edge && glued && clear && isAmidEnglish(text, at);
  }

  private static boolean isClear(String text, int at) {
    return at < 0 || at >= text.length() || text.charAt(at) < 0x80;
  }

  /** Whether most words near by are English, so that the letter is in no foreign sentence. */
  private static boolean isAmidEnglish(String text, int at) {
    int from = Math.max(0, at - NEAR);
    int to = Math.min(text.length(), at + NEAR);
    while (from > 0 && from < at && Character.isLetter(text.charAt(from))) {
      from++;
    }
    int known = 0;
    int all = 0;
    for (int i = from; i < to; i++) {
      String word = letters(text, i - 1, 1);
      if (word.length() > 1) {
        all++;
        known += StrippedContraction.isEnglish(word) ? 1 : 0;
      }
      i += word.length();
    }
    return all >= 3 && known * 10 >= all * 7;
  }

  /** The ASCII letters directly before an offset or behind it, at most as many as words have. */
  private static String letters(String text, int at, int step) {
    int i = at + step;
    int limit = 40;
    while (i >= 0 && i < text.length() && limit-- > 0 && Marks.isAsciiLetter(text.charAt(i))) {
      i += step;
    }
    return step < 0 ? text.substring(i + 1, at) : text.substring(at + 1, i);
  }
}
