package dev.copydesk.report;

import java.lang.Character.UnicodeScript;

/** How many columns text takes in a terminal. */
final class Columns {
  private Columns() {}

  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  private static int of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** East Asian scripts, full-width forms and emoji, after Unicode Standard Annex 11. */
  private static boolean isWide(int c) {
    if (c < 0x1100) {
      return false;
    }
    boolean form = (c >= 0x3000 && c <= 0x303E) || (c >= 0xFF01 && c <= 0xFF60);
    boolean emoji = (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x1F1E6 && c <= 0x1F1FF);
    if (form || emoji) {
      return true;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || (script == UnicodeScript.KATAKANA && !(c >= 0xFF61 && c <= 0xFF9F))
        || (script == UnicodeScript.HANGUL && !(c >= 0xFFA0 && c <= 0xFFDC));
  }
}
