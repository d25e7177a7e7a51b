package dev.copydesk.rules.spacing;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.source.Span;

/**
 * A run of letters and digits that may be two words.
 *
 * @param at index of its first token in the block
 * @param start its first character in the block's text
 * @param cut where the second word begins
 * @param end one past the second word
 */
record GluedWord(Block block, int at, int start, int cut, int end) {
  private static final String OPENERS = "\"'([\u201C\u2018\u2014\u2013";
  private static final String CLOSERS = ".,;:?!\"')]\u201D\u2019\u2014\u2013\u2026%";

  String left() {
    return block.text().substring(start, cut);
  }

  /** The second word, without a possessive ending. */
  String right() {
    String right = block.text().substring(cut, end);
    boolean possessive = right.endsWith("'s") || right.endsWith("\u2019s");
    return possessive ? right.substring(0, right.length() - 2) : right;
  }

  String whole() {
    return block.text().substring(start, end);
  }

  String parted() {
    return left() + " " + block.text().substring(cut, end);
  }

  Span span() {
    return block.span(start, end);
  }

  /** Whether it stands as a word does: no address, handle, hashtag, path, or name of a file. */
  static boolean isFree(Block block, int start, int end) {
    String text = block.text();
    if (start > 0 && !isBlank(text.charAt(start - 1))) {
      if (OPENERS.indexOf(text.charAt(start - 1)) < 0) {
        return false;
      }
      boolean mentioned = end < text.length() && isMark(text.charAt(end));
      if (mentioned && isMark(text.charAt(start - 1))) {
        return false;
      }
    }
    if (end >= text.length() || isBlank(text.charAt(end))) {
      return true;
    }
    if (text.charAt(end) == '-') {
      return end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
    }
    return CLOSERS.indexOf(text.charAt(end)) >= 0
        && (end + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
  }

  private static boolean isMark(char c) {
    return "\"'\u2018\u2019\u201C\u201D".indexOf(c) >= 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The next word behind it if only a blank is between, else an empty string. */
  String next() {
    int blank = at + 1;
    boolean word =
        blank + 1 < block.tokens().size()
            && block.tokens().get(blank).isBlank()
            && block.tokens().get(blank + 1).isWord();
    return word ? block.tokens().get(blank + 1).text() : "";
  }

  /** Whether no other word near by is unknown: among names, dialect or French nothing is proven. */
  boolean isAmongKnownWords() {
    int reach = 8;
    for (int i = Math.max(0, at - reach); i < Math.min(block.tokens().size(), at + reach); i++) {
      Token token = block.tokens().get(i);
      if (i != at
          && token.isWord()
          && token.text().length() > 1
          && Character.isLowerCase(token.text().charAt(0))
          && !WordProof.standsAlone(token.text())) {
        return false;
      }
    }
    return true;
  }
}
