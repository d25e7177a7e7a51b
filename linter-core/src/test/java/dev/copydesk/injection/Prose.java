package dev.copydesk.injection;

/** Tells prose from the markup, code and quotations that clean texts hold as well. */
final class Prose {
  private Prose() {}

  /** Whether no character of markup stands in the paragraph around an offset. */
  static boolean isAt(String text, int offset) {
    int start = Math.max(0, text.lastIndexOf("\n\n", offset));
    int next = text.indexOf("\n\n", offset);
    int end = next < 0 ? text.length() : next;
    for (int i = start; i < end; i++) {
      if ("<>{}=`|[]\\_#".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return endsAsSentence(text.substring(start, end).strip());
  }

  /** Neither a heading nor an item of a list. */
  private static boolean endsAsSentence(String paragraph) {
    int end = paragraph.length();
    while (end > 0 && "\"'\u201D\u2019)".indexOf(paragraph.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".?!".indexOf(paragraph.charAt(end - 1)) >= 0;
  }

  /** Whether a quotation is open before an offset. */
  static boolean isQuoted(String text, int offset) {
    int paragraph = text.lastIndexOf("\n\n", offset) + 1;
    long straight = text.substring(paragraph, offset).chars().filter(c -> c == '"').count();
    boolean curly = text.lastIndexOf('\u201C', offset) > text.lastIndexOf('\u201D', offset);
    return straight % 2 == 1 || curly;
  }

  /**
   * Whether what stands between the blanks around an offset is a URL, an address, a path or code.
   */
  static boolean isAddress(String text, int offset) {
    int start = offset;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int end = offset;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    String run = text.substring(start, end);
    return run.contains("://")
        || run.contains("www.")
        || run.contains("@")
        || run.contains("`")
        || run.startsWith("/");
  }

  /** Whether a text bears no markup of its own. */
  static boolean isUnmarked(String text) {
    return !text.matches("(?s).*(?:[`<{]|\\]\\(|\\*\\*|(?:^|\n)(?:---|#)).*");
  }

  /**
   * Whether a text bears no markup and is not about any: where somebody marks up by hand or writes
   * of web pages, markup may be meant.
   */
  static boolean isFarFromMarkup(String text) {
    return isUnmarked(text)
        && !text.matches(
            "(?is).*\\b(?:html|css|wiki\\w*|web|blogs?|websites?|browsers?|buttons?|click\\w*|pages?|plugins?)\\b.*");
  }
}
