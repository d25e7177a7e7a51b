package dev.copydesk.article.rst;

/** Which characters may stand before, within and behind inline markup, and how wide they are. */
final class Chars {
  private static final int FIRST_WIDE = 0x1100;

  private Chars() {}

  static boolean isBlank(char c) {
    return c < 0x80
        ? c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F)
        : Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Whether inline markup may begin behind a character. */
  static boolean mayPrecede(char c) {
    return isBlank(c)
        || switch (c) {
          case '\'', '"', '(', '[', '{', '<', '-', '/', ':' -> true;
          default -> c > 0x7F && isMark(c, Character.START_PUNCTUATION);
        };
  }

  /** Whether inline markup may end before a character. */
  static boolean mayFollow(char c) {
    return isBlank(c)
        || switch (c) {
          case '\'', '"', ')', ']', '}', '>', '-', '/', '\\', ':', '.', ',', ';', '!', '?' -> true;
          default -> c > 0x7F && isMark(c, Character.END_PUNCTUATION);
        };
  }

  private static boolean isMark(char c, int bracket) {
    int type = Character.getType(c);
    return type == bracket
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.DASH_PUNCTUATION
        || type == Character.OTHER_PUNCTUATION;
  }

  /** Whether two characters are a pair of quotation marks or brackets. */
  static boolean isPair(char open, char close) {
    return switch (open) {
      case '\'', '"' -> close == open;
      case '(' -> close == ')';
      case '[' -> close == ']';
      case '{' -> close == '}';
      case '<' -> close == '>';
      case '\u2018', '\u201A' -> close == '\u2019' || close == '\u2018';
      case '\u201C', '\u201E' -> close == '\u201D' || close == '\u201C';
      case '\u2019', '\u201D' -> close == open;
      case '\u00AB' -> close == '\u00BB';
      case '\u00BB' -> close == '\u00AB' || close == '\u00BB';
      default -> false;
    };
  }

  static boolean isLetterOrDigit(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  /** Where a simple name ends that begins at an offset; the offset itself if none does. */
  static int nameEnd(CharSequence text, int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      boolean letter = isLetterOrDigit(c);
      boolean joint = !letter && at > from && "-._+:".indexOf(c) >= 0;
      if (!letter && !joint) {
        break;
      }
      if (joint && (at + 1 == to || !isLetterOrDigit(text.charAt(at + 1)))) {
        break;
      }
      at++;
    }
    return at;
  }

  /** How many columns a stretch of text takes. */
  static int width(CharSequence text, int from, int to) {
    int width = 0;
    for (int i = from; i < to; ) {
      int codePoint = Character.codePointAt(text, i);
      width += width(codePoint);
      i += Character.charCount(codePoint);
    }
    return width;
  }

  static int width(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return codePoint >= FIRST_WIDE && isWide(codePoint) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    return c <= 0x115F
        || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1F64F)
        || (c >= 0x1F680 && c <= 0x1F6FF)
        || (c >= 0x1F900 && c <= 0x1F9FF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
