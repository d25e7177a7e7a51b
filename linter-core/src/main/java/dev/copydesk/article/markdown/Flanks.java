package dev.copydesk.article.markdown;

/** What a run of delimiters can do, by what stands beside it. */
final class Flanks {
  static final int NONE = 0;
  static final int OPENS = 1;
  static final int CLOSES = 2;
  static final int BOTH = OPENS + CLOSES;

  private Flanks() {}

  /**
   * What a run can do.
   *
   * @param under whether it is made of underscores, which do nothing within a word
   */
  static int kind(char before, char behind, boolean under) {
    boolean left =
        !isSpace(behind) && (!isPunctuation(behind) || isSpace(before) || isPunctuation(before));
    boolean right =
        !isSpace(before) && (!isPunctuation(before) || isSpace(behind) || isPunctuation(behind));
    boolean opens = left && (!under || !right || isPunctuation(before));
    boolean closes = right && (!under || !left || isPunctuation(behind));
    return (opens ? OPENS : NONE) + (closes ? CLOSES : NONE);
  }

  private static boolean isSpace(char c) {
    return c < 0x80
        ? c <= ' ' && Character.isWhitespace(c)
        : Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isPunctuation(char c) {
    if (c < 0x80) {
      return TextRun.isPunctuation(c);
    }
    int type = Character.getType(c);
    return type >= Character.DASH_PUNCTUATION && type <= Character.FINAL_QUOTE_PUNCTUATION;
  }
}
