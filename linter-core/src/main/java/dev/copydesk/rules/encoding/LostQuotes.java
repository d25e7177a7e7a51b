package dev.copydesk.rules.encoding;

import java.util.ArrayList;
import java.util.List;

/**
 * Closing quotation marks whose last byte, 9D, is gone: Windows-1252 has no character for it, so
 * many a program drops it. What is left is cut off and could be any of several characters, but
 * where a quotation is open it is its end.
 */
final class LostQuotes {
  static final String HOW = "a closing quotation mark of which a byte is lost";

  /** What is left of E2 80 and a third byte. */
  static final String REST = "\u00E2\u20AC";

  private static final char OPENING = '\u201C';
  private static final char CLOSING = '\u201D';

  /** What may stand directly behind a closing quotation mark. */
  private static final String BEHIND = ".,;:!?)]}*_-/'\"\u2019\u2013\u2014\u2026\u00A0";

  private LostQuotes() {}

  /**
   * A mark that is cut off.
   *
   * @param closes whether it ends a quotation that is open
   */
  record Cut(int start, int end, boolean closes) {}

  /** Whether the rest of a mark stands there; that its third byte is gone, the caller knows. */
  static boolean isCut(CodePage page, String text, int at) {
    return text.startsWith(REST, at)
        && page.byteOf(text.charAt(at)) == 0xE2
        && page.byteOf(text.charAt(at + 1)) == 0x80;
  }

  /** The cut marks of a text of which all else is decoded. */
  static List<Cut> find(String text) {
    int first = text.indexOf(REST);
    if (first < 0) {
      return List.of();
    }
    boolean questionsLost = areQuestionsLost(text, first);
    List<Cut> cuts = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == OPENING) {
        open = true;
      } else if (c == CLOSING) {
        open = false;
      } else if (c == '\u00E2' && text.startsWith(REST, i)) {
        int end = i + REST.length();
        char behind = end < text.length() ? text.charAt(end) : ' ';
        if (behind == '\uFFFD' || behind == '\u001A' || (behind == '?' && questionsLost)) {
          end++;
        }
        boolean closes = open && touchesWord(text, i) && isBoundary(text, end);
        cuts.add(new Cut(i, end, closes));
        open &= !closes;
        i = end - 1;
      }
    }
    return cuts;
  }

  /**
   * Whether question marks behind the rests are what the lost byte became: all have one, and behind
   * one at least no sentence ends.
   */
  private static boolean areQuestionsLost(String text, int first) {
    boolean midSentence = false;
    for (int i = first; i >= 0; i = text.indexOf(REST, i + 1)) {
      int at = i + REST.length();
      if (at >= text.length() || text.charAt(at) != '?') {
        return false;
      }
      int next = at + 1;
      boolean spaced = next + 1 < text.length() && text.charAt(next) == ' ';
      midSentence |= spaced && Character.isLowerCase(text.charAt(next + 1));
      midSentence |= next < text.length() && ".,;:".indexOf(text.charAt(next)) >= 0;
    }
    return midSentence;
  }

  private static boolean touchesWord(String text, int start) {
    return start > 0 && text.charAt(start - 1) > ' ' && text.charAt(start - 1) != OPENING;
  }

  private static boolean isBoundary(String text, int end) {
    return end == text.length() || text.charAt(end) <= ' ' || BEHIND.indexOf(text.charAt(end)) >= 0;
  }
}
