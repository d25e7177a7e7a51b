package dev.copydesk.rules.encoding;

/**
 * Marks side by side that stand where one character was lost.
 *
 * @param start the first
 * @param end one past the last
 * @param replacement whether it is U+FFFD and not a question mark
 */
record Lost(Passage passage, int start, int end, boolean replacement) {
  int before() {
    return passage.before(start);
  }

  int after() {
    return passage.at(end);
  }

  String head() {
    return passage.lettersBefore(start);
  }

  String tail() {
    return passage.lettersAfter(end);
  }

  /** What stands there, for a message. */
  String shown() {
    return replacement ? "\uFFFD" : "?";
  }

  /** Whether a word can begin here on the left, and end there on the right. */
  boolean standsFree() {
    int outerLeft = passage.before(start - head().length());
    int outerRight = passage.at(end + tail().length());
    return isEdge(outerLeft, "([\"'\u201C\u2018-\u2013\u2014/\u2026")
        && (isEdge(outerRight, ".,;:!?)]\"'\u201D\u2019-\u2013\u2014/\u2026")
            || outerRight == 0xFFFD);
  }

  private static boolean isEdge(int c, String marks) {
    return c < 0 || Passage.isBlank(c) || marks.indexOf(c) >= 0 || c == 0xFFFD;
  }
}
