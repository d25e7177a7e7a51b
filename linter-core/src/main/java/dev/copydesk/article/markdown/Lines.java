package dev.copydesk.article.markdown;

/** Lines of a text and what they begin with. */
final class Lines {
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
