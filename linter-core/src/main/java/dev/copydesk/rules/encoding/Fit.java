package dev.copydesk.rules.encoding;

/** Whether a character suits its place so well that it was written there. */
final class Fit {
  private Fit() {}

  /**
   * Whether letters, marks and blanks on both sides are those between which the character stands in
   * prose. A character that is named rather than used stands between blanks.
   *
   * @param before the character before, or -1
   * @param after the character after, or -1
   */
  static boolean suits(int c, int before, int after) {
    if (Character.isLetter(c)) {
      return isWord(before) || isWord(after);
    }
    return switch (c) {
      case '\'', '\u2019' -> isWord(before) || (isOpen(before) && isWord(after));
      case '"' -> (isOpen(before) && isContent(after)) || (isContent(before) && isClosed(after));
      case '\u201C', '\u2018', '\u00AB', '\u201E', '\u201A', '\u2039' ->
          isOpen(before) && isContent(after);
      case '\u201D', '\u00BB', '\u203A' -> isContent(before) && isClosed(after);
      case '\u2013', '\u2014' -> isContent(before) && isContent(after);
      case '\u2026' -> isContent(before) || isWord(after);
      case '&' -> isWord(before) && isWord(after);
      case '\u00A0' -> isContent(before) && isContent(after);
      case '$', '\u00A3', '\u20AC', '\u00A5', '\u00A2', '%', '\u00B0', '\u00B1' ->
          Character.isDigit(before) || Character.isDigit(after);
      case '\u00BD', '\u00BC', '\u00BE', '\u00B2', '\u00B3', '\u2122', '\u00AE' ->
          isWord(before) || isWord(after);
      default -> false;
    };
  }

  static boolean isWord(int c) {
    return c >= 0 && Character.isLetterOrDigit(c);
  }

  /** What a word or a quotation ends or begins with. */
  private static boolean isContent(int c) {
    return c >= 0
        && (isWord(c)
            || ".,!?;:)(%$'\"\u2019\u201C\u201D\u2018\u2026\u00A3\u20AC[]&".indexOf(c) >= 0);
  }

  private static boolean isOpen(int c) {
    return c < 0 || Passage.isBlank(c) || "([-/\u2013\u2014\"'\u201C\u2018".indexOf(c) >= 0;
  }

  private static boolean isClosed(int c) {
    return c < 0 || Passage.isBlank(c) || ".,;:!?)]-/\u2013\u2014\"'\u201D\u2019".indexOf(c) >= 0;
  }
}
