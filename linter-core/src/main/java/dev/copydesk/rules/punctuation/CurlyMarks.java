package dev.copydesk.rules.punctuation;

import dev.copydesk.article.Block;
import dev.copydesk.rules.punctuation.QuoteMarks.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The typographic quotation marks of a block and those that are turned the wrong way.
 *
 * @param openings how many double marks open as they should
 * @param closings how many close as they should
 * @param turnedOpenings where a closing mark opens, in UTF-16 code units of the block's text
 * @param turnedClosings where an opening mark closes
 * @param pairs where two single marks close what a double one opened
 * @param turnedApostrophes where an opening single mark stands for an apostrophe
 */
record CurlyMarks(
    Block block,
    int openings,
    int closings,
    List<Integer> turnedOpenings,
    List<Integer> turnedClosings,
    List<Integer> turnedApostrophes,
    List<Integer> pairs) {
  private static final String PAIR = "\u2019\u2019";
  private static final char OPEN = '\u201C';
  private static final char CLOSE = '\u201D';
  private static final char SINGLE_OPEN = '\u2018';
  private static final char SINGLE_CLOSE = '\u2019';

  /** Where these stand the others may be turned as another language does. */
  private static final String FOREIGN = "\u201E\u201F\u201A\u00AB\u00BB\u300C\u300D\u300E\u300F";

  private static final Set<String> CLIPPED =
      Set.of("em", "til", "tis", "twas", "twere", "cause", "bout", "n");

  /** Whether a text has such marks. */
  static boolean standIn(String text) {
    return text.indexOf(OPEN) >= 0 || text.indexOf(CLOSE) >= 0 || text.indexOf(SINGLE_OPEN) >= 0;
  }

  static CurlyMarks of(Block block) {
    String text = block.text();
    List<Integer> doubles = new ArrayList<>();
    List<Integer> singles = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == OPEN || c == CLOSE || c == '"') {
        doubles.add(i);
      } else if (c == SINGLE_OPEN && isClipped(text, i)) {
        singles.add(i);
      } else if (c > '\u00A0' && FOREIGN.indexOf(c) >= 0) {
        return new CurlyMarks(block, 0, 0, List.of(), List.of(), List.of(), List.of());
      }
    }
    int openings = 0;
    int closings = 0;
    List<Integer> turnedOpenings = new ArrayList<>();
    List<Integer> turnedClosings = new ArrayList<>();
    for (int k = 0; k < doubles.size(); k++) {
      int at = doubles.get(k);
      char c = text.charAt(at);
      Role place = place(text, at);
      openings += c == OPEN && place == Role.OPENS ? 1 : 0;
      closings += c == CLOSE && place == Role.CLOSES ? 1 : 0;
      if (c == CLOSE && place == Role.OPENS && opensPair(text, doubles, k)) {
        turnedOpenings.add(at);
      } else if (c == OPEN && place == Role.CLOSES && closesPair(text, doubles, k)) {
        turnedClosings.add(at);
      }
    }
    return new CurlyMarks(
        block, openings, closings, turnedOpenings, turnedClosings, singles, pairs(text));
  }

  /**
   * {@code “all right.’’}: nothing else closes it, and no single mark opens within. Behind a digit
   * they are inches.
   */
  private static List<Integer> pairs(String text) {
    List<Integer> pairs = new ArrayList<>();
    for (int at = text.indexOf(PAIR); at > 0; at = text.indexOf(PAIR, at + 2)) {
      int open = text.lastIndexOf(OPEN, at);
      int behind = at + PAIR.length();
      boolean closes =
          (Character.isLetter(text.charAt(at - 1))
                  || ".,?!\u2026".indexOf(text.charAt(at - 1)) >= 0)
              && (behind == text.length()
                  || QuoteMarks.isBlank(text.charAt(behind))
                  || ".,;:?!)".indexOf(text.charAt(behind)) >= 0);
      if (closes
          && open >= 0
          && !holds(text, CLOSE, open, at)
          && !holds(text, SINGLE_OPEN, open, at)
          && !closesBeforeNext(text, behind)) {
        pairs.add(at);
      }
    }
    return pairs;
  }

  private static boolean holds(String text, char mark, int from, int to) {
    int at = text.indexOf(mark, from);
    return at >= 0 && at < to;
  }

  private static boolean closesBeforeNext(String text, int from) {
    int close = text.indexOf(CLOSE, from);
    int open = text.indexOf(OPEN, from);
    return close >= 0 && (open < 0 || close < open);
  }

  /** Whether the mark before closes, if there is one, and that behind is a closing one. */
  private static boolean opensPair(String text, List<Integer> marks, int k) {
    boolean free = k == 0 || place(text, marks.get(k - 1)) == Role.CLOSES;
    return free
        && k + 1 < marks.size()
        && text.charAt(marks.get(k + 1)) == CLOSE
        && place(text, marks.get(k + 1)) == Role.CLOSES;
  }

  /** Whether the mark before is an opening one, and that behind, if there is one, opens. */
  private static boolean closesPair(String text, List<Integer> marks, int k) {
    boolean free = k + 1 == marks.size() || place(text, marks.get(k + 1)) == Role.OPENS;
    return free
        && k > 0
        && text.charAt(marks.get(k - 1)) == OPEN
        && place(text, marks.get(k - 1)) == Role.OPENS;
  }

  private static Role place(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    if ((QuoteMarks.isBlank(before) || "([\u2014\u2013".indexOf(before) >= 0) && isInk(after)) {
      return Role.OPENS;
    }
    boolean behindInk = isInk(before) || ".,?!\u2026)%\u2019'".indexOf(before) >= 0;
    return behindInk && (QuoteMarks.isBlank(after) || ".,;:?!)]\u2014\u2013".indexOf(after) >= 0)
        ? Role.CLOSES
        : Role.UNKNOWN;
  }

  /** A decade or a clipped word, with no closing mark in the rest of the block. */
  private static boolean isClipped(String text, int at) {
    if (at > 0 && !QuoteMarks.isBlank(text.charAt(at - 1)) && text.charAt(at - 1) != '(') {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at + 1, end);
    boolean decade =
        word.length() == 3
            && Character.isDigit(word.charAt(0))
            && word.charAt(1) == '0'
            && word.charAt(2) == 's';
    return (decade || CLIPPED.contains(word)) && !closesBehind(text, end);
  }

  private static boolean closesBehind(String text, int from) {
    for (int i = text.indexOf(SINGLE_CLOSE, from); i >= 0; i = text.indexOf(SINGLE_CLOSE, i + 1)) {
      if (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    // Where a word ends with another opening mark nobody can tell what either stands for.
    return text.indexOf('\'', from) >= 0 || text.startsWith("\u2018", from);
  }

  private static boolean isInk(char c) {
    return Character.isLetterOrDigit(c);
  }
}
