package dev.copydesk.rules.residue;

/**
 * A piece of markup in plain text. Offsets count in the source.
 *
 * @param kind what it is
 * @param start its first character
 * @param end one past its last
 * @param name of the element or shortcode, in small letters; what to put in its place, for spintax
 *     and Markdown; else empty
 * @param closing whether it ends what another began
 * @param withAttributes whether it says more than its name
 */
record Leftover(
    Kind kind, int start, int end, String name, boolean closing, boolean withAttributes) {
  /** What a piece of markup is. */
  enum Kind {
    INLINE_TAG,
    BREAK_TAG,
    BLOCK_TAG,
    LINK_TAG,
    OTHER_TAG,
    STRUCTURE_TAG,
    UNKNOWN_TAG,
    WIKI_MARK,
    SHORTCODE,
    CODE,
    TEMPLATE,
    SPINTAX,
    MARKDOWN;

    boolean isTag() {
      return compareTo(UNKNOWN_TAG) <= 0;
    }

    boolean partsLines() {
      return this == BREAK_TAG || this == BLOCK_TAG;
    }
  }

  static Leftover of(Kind kind, int start, int end, String name) {
    return new Leftover(kind, start, end, name, false, false);
  }

  String in(String text) {
    return text.substring(start, end);
  }
}
