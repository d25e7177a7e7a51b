package dev.copydesk.article.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a page that is not read yet says about the labels of its links. A label that stands nowhere
 * as a definition does is not defined. Of one that does, it is assumed that it is, and asked in the
 * end whether that was right: only the parts of the page say whether a line is code.
 */
final class Definitions implements Labels {
  private static final int LONGEST_LABEL = 900;

  /** How often a page is read again without an assumption that was wrong. */
  private static final int MOST_READINGS = 3;

  private final Set<String> likely = new HashSet<>();
  private final Set<String> doubtful = new HashSet<>();
  private final Set<String> assumed = new HashSet<>();

  /** Whether some label may be spelled in a way that is not read here. */
  private boolean unsure;

  private int readings;

  /**
   * Looks for what may be definitions.
   *
   * @param source the text, where to search is faster than in the masked one
   */
  Definitions(String source, char[] text, int start) {
    int close = source.indexOf("]:", start);
    while (close >= 0 && !unsure) {
      if (text[close] == ']') {
        add(text, close, start);
      }
      close = source.indexOf("]:", close + 1);
    }
    doubtful.removeAll(likely);
  }

  private void add(char[] text, int close, int start) {
    int open = close - 1;
    boolean isPlain = true;
    while (open >= start && close - open < 1_000 && text[open] != '[' && text[open] != ']') {
      isPlain &= text[open] != '\\' && !InlineWalk.isLineEnd(text[open]);
      open--;
    }
    if (open < start || text[open] != '[') {
      unsure |= open > start && text[open] == ']' && text[open - 1] == '\\';
      return;
    }
    boolean begins = open == start || InlineWalk.isLineEnd(text[open - 1]);
    unsure |= !isPlain || (!begins && text[open - 1] == '\\');
    String label = normal(new String(text, open + 1, close - open - 1));
    boolean isLikely = begins && isDefinition(text, open, Lines.end(text, close));
    (isLikely ? likely : doubtful).add(label);
  }

  /** Whether a line is nothing but a label and an address. */
  static boolean isDefinition(char[] text, int line, int lineEnd) {
    int close = behindLabel(text, line, lineEnd);
    if (close < 0 || close + 1 >= lineEnd || text[close + 1] != ':') {
      return false;
    }
    int target = Lines.behindBlanks(text, close + 2, lineEnd);
    int behind = target;
    while (behind < lineEnd
        && QuickLinks.isPlainTarget(text[behind])
        && !isParenthesis(text[behind])) {
      behind++;
    }
    return behind > target && Lines.behindBlanks(text, behind, lineEnd) == lineEnd;
  }

  /** Where the label closes that a line begins with; -1 if that is not plain, or a footnote's. */
  private static int behindLabel(char[] text, int line, int lineEnd) {
    boolean isBlank = true;
    int i = line + 1;
    while (i < lineEnd && text[i] != ']') {
      if (text[i] == '[' || text[i] == '\\' || i - line > LONGEST_LABEL) {
        return -1;
      }
      isBlank &= text[i] <= ' ';
      i++;
    }
    return isBlank || i == lineEnd || text[line + 1] == '^' ? -1 : i;
  }

  private static boolean isParenthesis(char c) {
    return c == '(' || c == ')';
  }

  @Override
  public int state(String label) {
    if (unsure) {
      return UNKNOWABLE;
    }
    String name = normal(label);
    if (doubtful.contains(name)) {
      return UNKNOWABLE;
    }
    boolean isLikely = likely.contains(name);
    if (isLikely) {
      assumed.add(name);
    }
    return isLikely ? DEFINED : UNDEFINED;
  }

  /**
   * Whether all was right that was assumed. If not, it is not assumed again.
   *
   * @param parts where each part begins and ends that holds nothing but definitions
   */
  boolean hold(char[] text, Iterable<int[]> parts) {
    if (assumed.isEmpty()) {
      return true;
    }
    for (int[] part : parts) {
      int line = part[0];
      while (line < part[1]) {
        int close = behindLabel(text, line, part[1]);
        assumed.remove(normal(new String(text, line + 1, close - line - 1)));
        line = Lines.next(text, Lines.end(text, line));
      }
    }
    boolean held = assumed.isEmpty();
    doubtful.addAll(assumed);
    assumed.clear();
    readings++;
    unsure |= readings == MOST_READINGS;
    return held;
  }

  /** As the library compares labels. */
  private static String normal(String label) {
    String folded = label.trim().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    StringBuilder normal = new StringBuilder(folded.length());
    boolean blank = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean isBlank = c == ' ' || c == '\t';
      if (!isBlank || !blank) {
        normal.append(isBlank ? ' ' : c);
      }
      blank = isBlank;
    }
    return normal.toString();
  }
}
