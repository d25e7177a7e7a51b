package dev.copydesk.article.markdown;

/** Lines of a text and what they begin with. */
final class Lines {
  private static final int CODE_INDENT = 4;

  private Lines() {}

  /** Where a line ends, its line break left out. */
  static int end(String text, int from) {
    int at = from;
    while (at < text.length() && !InlineWalk.isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the line behind a line's end begins. */
  static int next(String text, int end) {
    if (end >= text.length()) {
      return text.length();
    }
    return end + (text.startsWith("\r\n", end) ? 2 : 1);
  }

  /** Behind the marker of a list item and the blanks that follow; the offset itself without one. */
  static int behindMarker(String text, int at, int end) {
    int behind = at;
    while (behind < end && behind < at + 9 && Character.isDigit(text.charAt(behind))) {
      behind++;
    }
    String marks = behind > at ? ".)" : "-*+";
    if (behind + 1 >= end
        || marks.indexOf(text.charAt(behind)) < 0
        || !InlineWalk.isBlank(text.charAt(behind + 1))) {
      return at;
    }
    return behindBlanks(text, behind + 1, end);
  }

  static int end(char[] text, int from) {
    int at = from;
    while (at < text.length && !InlineWalk.isLineEnd(text[at])) {
      at++;
    }
    return at;
  }

  static int next(char[] text, int end) {
    if (end >= text.length) {
      return text.length;
    }
    boolean isPair = text[end] == '\r' && end + 1 < text.length && text[end + 1] == '\n';
    return end + (isPair ? 2 : 1);
  }

  /** Where the first line begins that is not blank. */
  static int behindBlankLines(char[] text, int from) {
    int line = from;
    while (line < text.length) {
      int end = end(text, line);
      if (behindBlanks(text, line, end) < end) {
        return line;
      }
      line = next(text, end);
    }
    return line;
  }

  /** Whether one of the lines between two offsets, the first of them excepted, is blank. */
  static boolean hasBlankLine(char[] text, int from, int to) {
    int line = next(text, end(text, from));
    while (line < to) {
      int end = end(text, line);
      if (behindBlanks(text, line, end) == end) {
        return true;
      }
      line = next(text, end);
    }
    return false;
  }

  /** Whether what stands before a line's content sets it in as far as code is. */
  static boolean isCode(char[] text, int line, int content) {
    boolean hasTab = false;
    for (int i = line; i < content; i++) {
      hasTab |= text[i] == '\t';
    }
    return hasTab || content - line >= CODE_INDENT;
  }

  /** Behind the line with the fence that ends code, outside of all containers. */
  static int behindFence(char[] text, int from, char mark, int length) {
    int line = from;
    while (line < text.length) {
      int end = end(text, line);
      int content = behindBlanks(text, line, end);
      int behind = content;
      while (behind < end && text[behind] == mark) {
        behind++;
      }
      boolean isFence =
          behind - content >= length
              && !isCode(text, line, content)
              && behindBlanks(text, behind, end) == end;
      line = next(text, end);
      if (isFence) {
        return line;
      }
    }
    return line;
  }

  /** Where a line's content begins, blanks and marks of quotations left out. */
  static int behindQuotes(char[] text, int from, int end) {
    int at = from;
    while (at < end && (InlineWalk.isBlank(text[at]) || text[at] == '>')) {
      at++;
    }
    return at;
  }

  static int behindBlanks(char[] text, int from, int end) {
    int at = from;
    while (at < end && InlineWalk.isBlank(text[at])) {
      at++;
    }
    return at;
  }

  static int behindBlanks(String text, int from, int end) {
    int at = from;
    while (at < end && InlineWalk.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
