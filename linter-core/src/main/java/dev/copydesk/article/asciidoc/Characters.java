package dev.copydesk.article.asciidoc;

/** What the marks of inline formatting ask of the characters beside them. */
final class Characters {
  /** For what lies before the first character and behind the last. */
  static final char NONE = '\n';

  private Characters() {}

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000B';
  }

  static boolean isWord(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
        : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether a mark between two characters can open what it is for. */
  static boolean canOpen(char mark, char before, char after) {
    if (isBlank(after) || isWord(before) || before == ';' || before == ':') {
      return false;
    }
    return switch (mark) {
      case '+' -> true;
      case '`' -> before != '&' && before != '}' && !isQuoteOrBacktick(before);
      case '"', '\'' -> before != '}';
      default -> before != '&' && before != '}';
    };
  }

  /** Whether a mark between two characters can close what it is for. */
  static boolean canClose(char mark, char before, char after) {
    return !isBlank(before) && !isWord(after) && (mark != '`' || !isQuoteOrBacktick(after));
  }

  private static boolean isQuoteOrBacktick(char c) {
    return c == '"' || c == '\'' || c == '`';
  }

  static char at(String text, int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : NONE;
  }

  /** Where a character first stands in a stretch of a text; -1 if it does not. */
  static int indexOf(String text, char wanted, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == wanted) {
        return at;
      }
    }
    return -1;
  }
}
