package dev.copydesk.rules.encoding;

/** Kinds of characters that show nothing where they stand in Latin text. */
enum Invisible {
  NONE("", false),
  SOFT_HYPHEN("a soft hyphen", false),
  ZERO_WIDTH_SPACE("a zero-width space", true),
  WORD_JOINER("a word joiner", false),
  BYTE_ORDER_MARK("a byte order mark", true),
  DIRECTION("a mark of writing direction", false),
  OBJECT("the place of an embedded object", true),
  ANNOTATION("an annotation mark", false),
  SEPARATOR("a line separator", true),
  TAG("an invisible tag", false),
  CONTROL("a control character", false),
  /** The low byte of a mark of typography, of which the high byte was cut off. */
  CUT_MARK("a control character", false);

  private final String label;
  private final boolean parts;

  Invisible(String label, boolean parts) {
    this.label = label;
    this.parts = parts;
  }

  /** What it is called in a message. */
  String label() {
    return label;
  }

  /** Whether it may stand where a blank stood. */
  boolean parts() {
    return parts;
  }

  /** The kind of a character; a surrogate counts as a tag if it may begin one. */
  static Invisible of(char c) {
    if (c < 0x20) {
      return ofControl(c);
    }
    if (c < 0x7F || (c > 0xAD && c < 0x200B)) {
      return NONE;
    }
    return switch (c) {
      case 0x7F, 0x81, 0x8D, 0x8F, 0x90, 0x9D -> CONTROL;
      case 0xAD -> SOFT_HYPHEN;
      case 0x200B -> ZERO_WIDTH_SPACE;
      case 0x2060 -> WORD_JOINER;
      case 0xFEFF -> BYTE_ORDER_MARK;
      case 0x200E,
          0x200F,
          0x202A,
          0x202B,
          0x202C,
          0x202D,
          0x202E,
          0x2066,
          0x2067,
          0x2068,
          0x2069,
          0x206A,
          0x206B,
          0x206C,
          0x206D,
          0x206E,
          0x206F ->
          DIRECTION;
      case 0xFFFC -> OBJECT;
      case 0xFFF9, 0xFFFA, 0xFFFB -> ANNOTATION;
      case 0x2028, 0x2029 -> SEPARATOR;
      case 0xDB40 -> TAG;
      default -> NONE;
    };
  }

  private static Invisible ofControl(char c) {
    return switch (c) {
      case '\t', '\n', '\r', '\f', 0x0B, 0x00 -> NONE;
      case 0x13, 0x14, 0x18, 0x19, 0x1C, 0x1D -> CUT_MARK;
      default -> CONTROL;
    };
  }
}
