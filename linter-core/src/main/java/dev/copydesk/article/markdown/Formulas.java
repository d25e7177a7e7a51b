package dev.copydesk.article.markdown;

/** Finds formulas where they are certain: {@code $x^2$} is one, {@code $5 and $6} is none. */
final class Formulas {
  private static final int LONGEST = 400;
  private static final int LONGEST_BLOCK = 10_000;

  private final String text;

  Formulas(String text) {
    this.text = text;
  }

  /** Where the formula ends that begins at an offset, on the same line; -1 if none does. */
  int end(int at, int to) {
    if (text.charAt(at) == '\\') {
      String close = text.startsWith("\\(", at) ? "\\)" : text.startsWith("\\[", at) ? "\\]" : "";
      int end = close.isEmpty() ? -1 : find(close, at + 2, to);
      return end > 0 && isFormula(at + 2, end) ? end + 2 : -1;
    }
    if (text.startsWith("$$", at)) {
      int end = find("$$", at + 2, to);
      return end > at + 2 ? end + 2 : -1;
    }
    int end = find("$", at + 1, to);
    if (end <= at + 1
        || Character.isWhitespace(text.charAt(at + 1))
        || Character.isWhitespace(text.charAt(end - 1))
        || (end + 1 < to && Character.isLetterOrDigit(text.charAt(end + 1)))
        || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
      return -1;
    }
    return isFormula(at + 1, end) || isNamed(at + 1, end) ? end + 1 : -1;
  }

  /**
   * Words between signs that stand right beside them, {@code $ACT test$}: sums of money begin with
   * a figure, and behind a variable of a shell there is no other sign that closes.
   */
  private boolean isNamed(int from, int to) {
    return Character.isLetter(text.charAt(from)) && text.substring(from, to).indexOf('`') < 0;
  }

  /** Where a formula ends that fills lines, none of them blank; -1 if none begins here. */
  int blockEnd(int at) {
    int lineStart = Lines.next(text, Lines.end(text, at));
    int sameLine = text.indexOf("$$", at + 2);
    if (sameLine > 0 && sameLine < Lines.end(text, at)) {
      boolean fills = text.substring(sameLine + 2, Lines.end(text, at)).isBlank();
      return fills ? sameLine + 2 : -1;
    }
    int line = lineStart;
    while (line < text.length() && line < at + LONGEST_BLOCK) {
      int end = Lines.end(text, line);
      String content = text.substring(line, end);
      if (content.isBlank()) {
        return -1;
      }
      if (content.contains("$$")) {
        return end;
      }
      line = Lines.next(text, end);
    }
    return -1;
  }

  private int find(String close, int from, int to) {
    int last = Math.min(to, from + LONGEST);
    for (int i = from; i < last && !InlineWalk.isLineEnd(text.charAt(i)); i++) {
      if (text.startsWith(close, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isFormula(int from, int to) {
    if (to - from <= 1) {
      return to > from && Character.isLetter(text.charAt(from));
    }
    for (int i = from; i < to; i++) {
      if ("\\^_=".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
