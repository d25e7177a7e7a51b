package dev.copydesk.rules.encoding;

/** What sort of character a sequence decodes to, by how often decoding by chance makes it. */
enum Kind {
  /** Letters of European languages in Latin script. */
  LATIN,
  /** Punctuation, symbols, combining accents, emoji. */
  SYMBOL,
  /** Letters of other scripts, which come in rows. */
  SCRIPT,
  /** What C1 controls decode to when the text was encoded twice. */
  CONTROL,
  /** What chance makes more often than authors. */
  RARE;

  static Kind of(int c) {
    if (c < 0xA0) {
      return CONTROL;
    }
    if (c < 0xC0 || c == 0xD7 || c == 0xF7) {
      return SYMBOL;
    }
    if (c < 0x17F
        || (c >= 0x218 && c <= 0x21B)
        || c == 0x1A0
        || c == 0x1A1
        || c == 0x1AF
        || c == 0x1B0
        || (c >= 0x1E00 && c <= 0x1EFF)) {
      return LATIN;
    }
    if (isSymbol(c)) {
      return SYMBOL;
    }
    return isScript(c) ? SCRIPT : RARE;
  }

  private static boolean isSymbol(int c) {
    return c == 0x192
        || c == 0x2BB
        || c == 0x2BC
        || (c >= 0x2C6 && c <= 0x2DD)
        || (c >= 0x300 && c <= 0x36F)
        || (c >= 0x2000 && c <= 0x2BFF)
        || (c >= 0x3000 && c <= 0x303F)
        || (c >= 0xFB00 && c <= 0xFB06)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFEFF
        || (c >= 0xFF00 && c <= 0xFFEF)
        || c == 0xFFFD
        || (c >= 0x1D400 && c <= 0x1D7FF)
        || (c >= 0x1F000 && c <= 0x1FAFF)
        || (c >= 0xE0020 && c <= 0xE007F);
  }

  private static boolean isScript(int c) {
    return (c >= 0x370 && c <= 0x52F)
        || (c >= 0x5B0 && c <= 0x6FF)
        || (c >= 0x900 && c <= 0xDFF)
        || (c >= 0xE00 && c <= 0xEFF)
        || (c >= 0x10A0 && c <= 0x10FF)
        || (c >= 0x1F00 && c <= 0x1FFF)
        || (c >= 0x3040 && c <= 0x30FF)
        || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0x20000 && c <= 0x3134F);
  }
}
