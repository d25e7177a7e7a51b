package dev.copydesk.article.asciidoc;

/**
 * The text in a list of attributes, {@code [text,role=x]} or {@code ["text, more",role=x]}: the
 * first of them, or the one called {@code alt}.
 */
record Attributes(int textStart, int textEnd) {

  static Attributes in(String text, int from, int to) {
    int start = skipBlanks(text, from, to);
    if (text.startsWith("alt=", start)) {
      start += "alt=".length();
    }
    if (start < to && text.charAt(start) == '"') {
      int close = Characters.indexOf(text, '"', start + 1, to);
      while (close > 0 && text.charAt(close - 1) == '\\') {
        close = Characters.indexOf(text, '"', close + 1, to);
      }
      return close < 0 ? new Attributes(to, to) : new Attributes(start + 1, close);
    }
    int end = start;
    boolean named = false;
    while (end < to && text.charAt(end) != ',') {
      named |= text.charAt(end) == '=';
      end++;
    }
    while (end > start && Characters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return named ? new Attributes(to, to) : new Attributes(start, end);
  }

  private static int skipBlanks(String text, int from, int to) {
    int at = from;
    while (at < to && Characters.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
