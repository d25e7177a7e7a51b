package dev.copydesk.evidence;

import java.util.BitSet;

/**
 * Which characters of a block are, or may be, somebody's very words.
 *
 * <p>More cautious than the pairs of a block: it knows single quotation marks, a quotation that the
 * next paragraph goes on with, and takes everything behind the first mark as quoted when straight
 * marks do not pair up.
 */
public final class Speech {
  private final BitSet quoted;

  private Speech(BitSet quoted) {
    this.quoted = quoted;
  }

  /** The answer for the text of a block. */
  public static Speech of(String text) {
    BitSet quoted = new BitSet(text.length());
    markDouble(text, quoted);
    markSingle(text, quoted);
    if (text.startsWith(">")) {
      quoted.set(0, text.length());
    }
    return new Speech(quoted);
  }

  /** Whether the character at an offset of the text may be quoted. */
  public boolean isQuoted(int offset) {
    return quoted.get(offset);
  }

  /** Where a mark first stands, if that is before another's first place; -1 if neither stands. */
  private static int first(String text, int other, char mark) {
    int at = text.indexOf(mark);
    return at < 0 || (other >= 0 && other < at) ? other : at;
  }

  /** Begins with the first opening mark, for before it nothing is quoted. */
  private static void markDouble(String text, BitSet quoted) {
    int open = -1;
    int firstStraight = -1;
    boolean curly = false;
    int first = first(text, first(text, text.indexOf('"'), '\u201C'), '\u00AB');
    for (int i = first; i >= 0 && i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inches = c == '"' && open < 0 && i > 0 && Character.isDigit(text.charAt(i - 1));
      if (inches) {
        continue;
      }
      if (c == '"' && firstStraight < 0) {
        firstStraight = i;
      }
      if (c == '\u201C' || c == '\u00AB' || (c == '"' && open < 0)) {
        open = open < 0 ? i : open;
        curly = c != '"';
      } else if ((c == '"' || c == '\u201D' || c == '\u00BB') && open >= 0) {
        quoted.set(open, i);
        open = -1;
      }
    }
    if (open >= 0) {
      quoted.set(curly || firstStraight < 0 ? open : firstStraight, text.length());
    }
  }

  /** From each opening mark to the last closing one before the next opening mark. */
  private static void markSingle(String text, BitSet quoted) {
    int open = -1;
    int close = -1;
    for (int i = first(text, text.indexOf('\''), '\u2018'); i >= 0 && i < text.length(); i++) {
      char c = text.charAt(i);
      if (opensSingle(text, i)) {
        mark(open, close, quoted);
        open = i;
        close = -1;
      } else if (open >= 0 && (c == '\'' || c == '\u2019') && !isLetter(text, i + 1)) {
        close = i;
      }
    }
    mark(open, close, quoted);
  }

  private static void mark(int open, int close, BitSet quoted) {
    if (open >= 0 && close > open) {
      quoted.set(open, close);
    }
  }

  private static boolean opensSingle(String text, int i) {
    char c = text.charAt(i);
    if (c != '\u2018' && c != '\'') {
      return false;
    }
    boolean apart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    return apart && isLetter(text, i + 1) && (i == 0 || ".,?!".indexOf(text.charAt(i - 1)) < 0);
  }

  private static boolean isLetter(String text, int i) {
    return i < text.length() && Character.isLetter(text.charAt(i));
  }
}
