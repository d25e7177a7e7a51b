package dev.copydesk.report;

/** Text from strangers, made harmless for a terminal. */
public final class Printable {
  private Printable() {}

  /** Line breaks and control characters, escape sequences with them, become visible signs. */
  public static String of(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints().forEach(c -> result.appendCodePoint(visible(c)));
    return result.toString();
  }

  /** The sign for a code point, in one code point. */
  static int visible(int c) {
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
    return control || lone || isInvisible(c) ? 0xFFFD : c;
  }

  /**
   * What reorders, hides or joins; the joiners are let through, for scripts and emoji need them.
   */
  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT && c != 0x200C && c != 0x200D;
  }
}
