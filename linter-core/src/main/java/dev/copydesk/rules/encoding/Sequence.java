package dev.copydesk.rules.encoding;

/**
 * Characters that are, byte by byte in some code page, the UTF-8 form of one character.
 *
 * @param start the first of them
 * @param end one past the last
 * @param codePoint what they decode to; U+FFFD if one of them is lost
 * @param text what takes their place
 * @param restored whether one of them is a space that stands for a lost no-break space
 * @param lossy whether one of them was replaced by a mark of loss
 */
record Sequence(int start, int end, int codePoint, String text, boolean restored, boolean lossy) {
  int length() {
    return end - start;
  }
}
