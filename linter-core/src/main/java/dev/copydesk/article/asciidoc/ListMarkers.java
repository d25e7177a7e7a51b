package dev.copydesk.article.asciidoc;

/** The marks before the items of lists, and behind the terms of lists of descriptions. */
final class ListMarkers {
  private static final int LONGEST_NUMBER = 9;
  private static final int MOST_COLONS = 4;

  private ListMarkers() {}

  /** Where the text of an item begins, its box for a check mark left out; -1 if it is no item. */
  static int itemText(String text, int start, int end) {
    int marker = skipBlanks(text, start, end);
    int after = markerEnd(text, marker, end);
    if (after < 0 || after >= end || !Characters.isBlank(text.charAt(after))) {
      return -1;
    }
    int item = skipBlanks(text, after, end);
    char kind = text.charAt(marker);
    return (kind == '*' || kind == '-') && isBox(text, item, end)
        ? skipBlanks(text, item + 3, end)
        : item;
  }

  private static boolean isBox(String text, int at, int end) {
    return at + 3 < end
        && text.charAt(at) == '['
        && " xX*".indexOf(text.charAt(at + 1)) >= 0
        && text.charAt(at + 2) == ']'
        && Characters.isBlank(text.charAt(at + 3));
  }

  private static int markerEnd(String text, int start, int end) {
    if (start >= end) {
      return -1;
    }
    char c = text.charAt(start);
    int at = start + 1;
    if (c == '-' || c == '\u2022') {
      return at;
    }
    if (c == '*' || c == '.') {
      while (at < end && text.charAt(at) == c) {
        at++;
      }
      return at;
    }
    if (c == '<') {
      return calloutEnd(text, start, end);
    }
    if (c >= '0' && c <= '9') {
      while (at < end && at - start < LONGEST_NUMBER && Character.isDigit(text.charAt(at))) {
        at++;
      }
      return Characters.at(text, at) == '.' ? at + 1 : -1;
    }
    if (isLetter(c) && Characters.at(text, at) == '.') {
      return at + 1;
    }
    while ("IVXivx".indexOf(c) >= 0 && at < end && "IVXivx".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return "IVXivx".indexOf(c) >= 0 && Characters.at(text, at) == ')' ? at + 1 : -1;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static int calloutEnd(String text, int start, int end) {
    int at = start + 1;
    while (at < end
        && at - start < LONGEST_NUMBER
        && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    return at > start + 1 && at < end && text.charAt(at) == '>' ? at + 1 : -1;
  }

  /** Where the marks behind a term begin, {@code ::} or {@code ;;}; -1 if the line has no term. */
  static int termEnd(String text, int start, int end) {
    int first = skipBlanks(text, start, end);
    // Of two marks side by side, every second place holds one.
    for (int second = first + 2; second < end; second += 2) {
      char c = text.charAt(second);
      if (c != ':' && c != ';') {
        continue;
      }
      int at = text.charAt(second - 1) == c ? second - 1 : second;
      if (at + 1 < end && text.charAt(at + 1) == c) {
        int after = marksEnd(text, at, end);
        boolean fits = c == ':' ? after - at <= MOST_COLONS : after - at == 2;
        if (fits && (after == end || Characters.isBlank(text.charAt(after)))) {
          return at;
        }
        second = after - 1;
      }
    }
    return -1;
  }

  /** One past a run of the same mark. */
  static int marksEnd(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == text.charAt(start)) {
      at++;
    }
    return at;
  }

  private static int skipBlanks(String text, int start, int end) {
    int at = start;
    while (at < end && Characters.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
