package dev.copydesk.rules.encoding;

/** Invisible characters side by side, of the kind of the first, and what they stand between. */
record Trace(Passage passage, int start, int end, Invisible kind) {
  private static final int LONGEST_WORD = 40;

  int before() {
    return passage.before(start);
  }

  int after() {
    return passage.at(end);
  }

  boolean touchesBlank() {
    return before() < 0 || after() < 0 || Passage.isBlank(before()) || Passage.isBlank(after());
  }

  /** The part of a word that ends here, without invisible characters of its own. */
  String left() {
    String text = passage.text();
    StringBuilder word = new StringBuilder();
    for (int i = start - 1; i >= 0 && start - i < LONGEST_WORD; i--) {
      char c = text.charAt(i);
      if (isWordPart(c)) {
        word.append(c);
      } else if (Invisible.of(c) == Invisible.NONE) {
        break;
      }
    }
    return word.reverse().toString();
  }

  /** The part of a word that begins here, without invisible characters of its own. */
  String right() {
    String text = passage.text();
    StringBuilder word = new StringBuilder();
    for (int i = end; i < text.length() && i - end < LONGEST_WORD; i++) {
      char c = text.charAt(i);
      boolean apostrophe =
          (c == '\'' || c == '\u2019')
              && i + 1 < text.length()
              && Character.isLetter(text.charAt(i + 1));
      if (isWordPart(c) || (apostrophe && !word.isEmpty())) {
        word.append(c);
      } else if (Invisible.of(c) == Invisible.NONE) {
        break;
      }
    }
    return word.toString();
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c);
  }

  /** Beside half a character beyond the first plane, such as an emoji. */
  boolean isBesideSurrogate() {
    String text = passage.text();
    return (start > 0 && Character.isSurrogate(text.charAt(start - 1)))
        || (end < text.length() && Character.isSurrogate(text.charAt(end)));
  }

  /** Whether the nearest letters on both sides are Latin. */
  boolean isLatin(int reach) {
    String text = passage.text();
    for (int i = start - 1; i >= 0 && start - i <= reach; i--) {
      if (Character.isLetter(text.charAt(i))) {
        if (!isLatin(text.charAt(i))) {
          return false;
        }
        break;
      }
    }
    for (int i = end; i < text.length() && i - end < reach; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return isLatin(text.charAt(i));
      }
    }
    return true;
  }

  private static boolean isLatin(char c) {
    return c < 0x80 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  /** Behind or before what a byte of UTF-8 looks like when it is read as Latin-1. */
  boolean isMojibake() {
    int before = before();
    int after = after();
    boolean byteLike = kind == Invisible.SOFT_HYPHEN || kind == Invisible.CONTROL;
    return byteLike
        && ((before >= 0xC2 && before <= 0xF4)
            || before == 0x20AC
            || (after >= 0x80 && after < 0xC0)
            || (before >= 0x80 && before < 0xA0));
  }
}
