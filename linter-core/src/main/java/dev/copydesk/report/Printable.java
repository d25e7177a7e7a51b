package dev.copydesk.report;

/** Text from strangers, made harmless for a terminal. */
public final class Printable {
  /** How many UTF-16 units of a stranger's text are enough for a person to see what is meant. */
  private static final int BRIEF = 500;

  private Printable() {}

  /** Line breaks and control characters, escape sequences with them, become visible signs. */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      result.appendCodePoint(visible(c));
      i += Character.charCount(c);
    }
    return result.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(int c) {
    return c >= ' ' && c <= '~';
  }

  /** The same, and short: a message may quote a line of a million characters. */
  static String brief(String text) {
    return text.length() <= BRIEF ? of(text) : of(beginning(text, BRIEF)) + Excerpt.CUT;
  }

  /** At most so many UTF-16 units of a text, whole characters only. */
  static String beginning(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean splits =
        Character.isHighSurrogate(text.charAt(length - 1))
            && Character.isLowSurrogate(text.charAt(length));
    return text.substring(0, splits ? length - 1 : length);
  }

  /** The sign for a code point, in one code point. */
  static int visible(int c) {
    if (isPlain(c)) {
      return c;
    }
    if (c == '\t') {
      return ' ';
    }
    if (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
      return 0x21B5;
    }
    if (c < ' ') {
      return 0x2400 + c;
    }
    boolean control = c == 0x7F || (c >= 0x80 && c < 0xA0);
    boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean none = (c & 0xFFFE) == 0xFFFE;
    return control || lone || none || isInvisible(c) ? 0xFFFD : c;
  }

  /**
   * What reorders, hides or joins; the joiners are let through, for scripts and emoji need them.
   */
  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT && c != 0x200C && c != 0x200D;
  }
}
