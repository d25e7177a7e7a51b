package dev.copydesk.injection;

/** Characters that nobody sees, put in or left behind. */
final class InvisibleCharacters {
  private static final String RULE = "encoding/invisible-character";

  /** Beside marks of markup they are put by hand, to keep them from being read as markup. */
  private static final Places ANYWHERE =
      Places.like("(?<![@_*~#<>|\\\\/`])(?=[^@_*~#<>|\\\\/`])").outsideAddresses();

  private static final String CONTROLS =
      "\u0001\u0002\u0003\u0004\u0005\u0007\b\u000E\u000F\u0010\u0015\u007F";

  /**
   * A control character, inserted anywhere.
   *
   * <p>Terminals, old word processors and faulty conversions leave bytes below 32 in a text.
   * Editors do not show them, and XML readers refuse the file. Which one it is hardly matters, but
   * those that are the low byte of a curly quotation mark or a dash, which another damage leaves in
   * place of the mark, and those that are blanks or line breaks are not inserted here, nor NUL,
   * with which a file is binary.
   */
  static final Damage CONTROL =
      Damage.safe(
          "control character",
          RULE,
          ANYWHERE.become(
              (nothing, random) ->
                  String.valueOf(CONTROLS.charAt(random.nextInt(CONTROLS.length())))));

  /**
   * A zero-width space, inserted anywhere in the text.
   *
   * <p>Content management systems put it in as a place for the cursor, chat programs as a mark of
   * where an emoji stood, and copying takes it along. Nothing shows, but a search no longer finds
   * the word and a spelling checker sees two. It strikes within words as well as beside blanks and
   * marks, at the beginning and the end of a paragraph. Addresses and code are left out: there it
   * may be deliberate.
   */
  static final Damage ZERO_WIDTH_SPACE =
      Damage.safe("zero-width space", RULE, ANYWHERE.become("\u200B"));

  /**
   * A soft hyphen within a word.
   *
   * <p>Web pages put it in where a long word may be parted, and copying from the page takes it
   * along into text that nobody hyphenates any more. It shows nothing, or a hyphen in the midst of
   * a line, and hides the word from searches. It strikes between two syllables of longer words, so
   * at least two letters stand on either side.
   */
  static final Damage SOFT_HYPHEN =
      Damage.safe(
          "soft hyphen",
          RULE,
          Places.like("(?<=\\p{L}{2})(?=\\p{L}{2})").outsideAddresses().become("\u00AD"));

  /**
   * A typographic apostrophe of which the low byte alone is left, the control character U+0019.
   *
   * <p>A program that writes one byte for each character turns U+2019 into 19 hexadecimal. Editors
   * show nothing there, so {@code don't} reads {@code dont}. It strikes every mark of the block
   * U+2000 in the same way, but for dashes and quotation marks the control character proves less.
   * So only the apostrophe of contractions and possessives is struck here.
   */
  static final Damage CUT_APOSTROPHE =
      Damage.safe(
          "apostrophe cut to one byte",
          RULE,
          Apostrophes.OF_ENDINGS
              .only((text, place) -> text.charAt(place.start()) == '\u2019')
              .become("\u0019"));

  private InvisibleCharacters() {}
}
