package dev.copydesk.languagetool;

/**
 * Whether the characters around a word make it part of something that is no prose: an address, a
 * path, a file name, a handle, or a word with an editor's brackets in it.
 */
final class Address {
  private Address() {}

  static boolean holds(String text, int start, int end) {
    int from = start;
    while (from > 0 && !isBlank(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && !isBlank(text.charAt(to))) {
      to++;
    }
    String around = text.substring(from, to);
    if (around.indexOf('@') >= 0
        || around.contains("://")
        || around.indexOf('\\') >= 0
        || around.indexOf('_') >= 0
        || around.startsWith("www.")
        || around.startsWith("#")
        || around.startsWith("/")) {
      return true;
    }
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    boolean bracketBefore =
        isBracket(before) && start > 1 && Character.isLetter(text.charAt(start - 2));
    boolean bracketAfter =
        isBracket(after) && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
    return bracketBefore || bracketAfter || isDotted(text, start, end);
  }

  /** {@code index.html}, {@code gov.uk}; a capital after the dot may begin a sentence instead. */
  private static boolean isDotted(String text, int start, int end) {
    boolean dotBefore =
        start > 1
            && text.charAt(start - 1) == '.'
            && Character.isLetterOrDigit(text.charAt(start - 2))
            && Character.isLowerCase(text.charAt(start));
    boolean dotAfter =
        end + 1 < text.length()
            && text.charAt(end) == '.'
            && (Character.isLowerCase(text.charAt(end + 1))
                || Character.isDigit(text.charAt(end + 1)));
    return dotBefore || dotAfter;
  }

  private static boolean isBracket(char c) {
    return c == '[' || c == ']';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
