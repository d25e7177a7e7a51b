package dev.copydesk.article.html;

/** The characters that HTML tells apart. */
final class Html {
  private Html() {}

  /** Whether a character is a blank that collapses with those around it. */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a {@code <} before a character begins markup. */
  static boolean opensMarkup(char next) {
    return isLetter(next) || next == '/' || next == '!' || next == '?';
  }
}
