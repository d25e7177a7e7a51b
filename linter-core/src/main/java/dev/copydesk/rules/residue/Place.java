package dev.copydesk.rules.residue;

import dev.copydesk.evidence.WholeLines;
import dev.copydesk.source.Span;
import java.util.Locale;
import java.util.Set;

/**
 * Where a piece of markup stands in its text.
 *
 * @param text the source
 * @param start its first character
 * @param end one past its last
 */
record Place(String text, int start, int end) {
  private static final int REACH = 1_000;

  /** Words before a mark that is itself spoken of. */
  private static final Set<String> SPEAKING =
      Set.of(
          "the", "a", "an", "this", "that", "each", "every", "no", "another", "any", "read",
          "reads", "reading", "says", "said", "saying", "write", "writes", "wrote", "written",
          "type", "types", "typed", "mark", "marked", "word", "words", "sign", "tag");

  /** Whether nothing but blanks stands before it on its line. */
  boolean beginsLine() {
    int at = inkBefore();
    return at == 0 || isBreak(text.charAt(at - 1));
  }

  /** Whether nothing but blanks stands behind it on its line. */
  boolean endsLine() {
    int at = inkAfter();
    return at == text.length() || isBreak(text.charAt(at));
  }

  boolean isOwnLine() {
    return beginsLine() && endsLine();
  }

  /** What goes with it, so that no blank is left at a line's edge and no two in a row. */
  Span removal() {
    if (isOwnLine()) {
      return WholeLines.with(text, new Span(inkBefore(), inkAfter()));
    }
    if (beginsLine()) {
      return new Span(start, inkAfter());
    }
    if (endsLine()) {
      return new Span(inkBefore(), end);
    }
    boolean apart = isBlank(text.charAt(start - 1)) && isBlank(text.charAt(end));
    // "said <b>." has a blank too many as well.
    boolean beforeMark = isBlank(text.charAt(start - 1)) && ".,;:?!".indexOf(text.charAt(end)) >= 0;
    return apart || beforeMark ? new Span(start - 1, end) : new Span(start, end);
  }

  /** Behind what precedes it on its line, blanks left out. */
  int inkBefore() {
    int at = start;
    while (at > 0 && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Before what follows it on its line, blanks left out. */
  int inkAfter() {
    int at = end;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a sentence ends before it. */
  boolean isBehindSentence() {
    int at = inkBefore();
    return at > 0 && ".!?:\u2026\"\u201D)".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Whether a sentence may begin behind it. */
  boolean isBeforeSentence() {
    int at = inkAfter();
    return at < text.length()
        && (Character.isUpperCase(text.charAt(at))
            || Character.isDigit(text.charAt(at))
            || "\"'\u201C\u2018([\u2014".indexOf(text.charAt(at)) >= 0);
  }

  /** Whether it stands between quotation marks, judged by its line alone. */
  boolean isQuoted() {
    int marks = 0;
    int curly = 0;
    int least = Math.max(0, start - REACH);
    for (int i = start - 1; i >= least && !isBreak(text.charAt(i)); i--) {
      char c = text.charAt(i);
      marks += c == '"' ? 1 : 0;
      curly += c == '\u201C' ? 1 : 0;
      curly -= c == '\u201D' ? 1 : 0;
    }
    return marks % 2 == 1 || curly > 0;
  }

  /** How far it is on the line to another piece of markup's end before or start behind. */
  int reachBefore(int other) {
    for (int i = start - 1; i >= other && start - i < REACH; i--) {
      if (isBreak(text.charAt(i))) {
        return REACH;
      }
    }
    return Math.min(REACH, start - other);
  }

  /** Whether it is a word of its sentence: {@code a placard that read [citation needed]}. */
  boolean isSpokenOf() {
    int to = inkBefore();
    if (to == start || end == text.length() || !isBlank(text.charAt(end))) {
      return false;
    }
    int from = to;
    while (from > 0 && Character.isLetter(text.charAt(from - 1)) && to - from < 10) {
      from--;
    }
    return SPEAKING.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
