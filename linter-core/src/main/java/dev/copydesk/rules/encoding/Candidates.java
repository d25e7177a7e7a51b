package dev.copydesk.rules.encoding;

/** Tells cheaply which texts are worth reading anew: all but a few need no second look. */
final class Candidates {
  private static final int DENSE = 0x2600;

  /** One bit for each code page in which a character stands for a byte that begins a sequence. */
  private static final short[] LEADS = new short[DENSE];

  /** One bit for each code page in which a character stands for a byte that continues one. */
  private static final short[] FOLLOWS = new short[DENSE];

  static {
    int bit = 1;
    for (CodePage page : CodePage.all()) {
      for (int b = 0x80; b <= 0xFF; b++) {
        mark(page.charOf(b), page, bit);
        // Some bytes may as well stand for the control character of the same number.
        mark((char) b, page, bit);
      }
      bit <<= 1;
    }
  }

  private Candidates() {}

  private static void mark(char c, CodePage page, int bit) {
    if (c >= 0x80 && c < DENSE) {
      int b = page.byteOf(c);
      LEADS[c] |= (short) (b >= 0xC2 && b <= 0xF4 ? bit : 0);
      FOLLOWS[c] |= (short) (b >= 0x80 && b <= 0xBF ? bit : 0);
    }
  }

  /** Whether a text may hold damage. */
  static boolean may(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && mayBegin(c, i + 1 < to ? text.charAt(i + 1) : ' ')) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBegin(char c, char next) {
    if (c >= DENSE) {
      // The apple of MacRoman, which begins its emoji.
      return c == '\uF8FF';
    }
    return c < 0xA0
        || c == StrippedMarks.REST
        || c == '\u00C3'
        || c == '\u00C2'
        || (next >= 0x80 && next < DENSE && (LEADS[c] & FOLLOWS[next]) != 0)
        || (next == '\uFFFD' && LEADS[c] != 0);
  }
}
