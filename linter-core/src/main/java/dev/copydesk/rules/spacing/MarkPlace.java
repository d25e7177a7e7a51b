package dev.copydesk.rules.spacing;

import dev.copydesk.article.Block;
import dev.copydesk.evidence.English;
import dev.copydesk.lexicon.Lexicon;

/**
 * A mark in its surroundings; {@code at} is where it stands in the block's text.
 *
 * @param inkBefore where the last character before it stands that is no space, or -1
 * @param inkAfter where the first character behind it stands that is no space, or the text's length
 */
record MarkPlace(Block block, int at, int inkBefore, int inkAfter) {
  private static final int REACH = 30;
  private static final int NEAR = 40;

  static MarkPlace of(Block block, int at) {
    String text = block.text();
    int before = at - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    int after = at + 1;
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    return new MarkPlace(block, at, before, after);
  }

  char mark() {
    return block.text().charAt(at);
  }

  char before() {
    return inkBefore < 0 ? '\n' : block.text().charAt(inkBefore);
  }

  char after() {
    return inkAfter >= block.text().length() ? '\n' : block.text().charAt(inkAfter);
  }

  /** The letters that end at the last character before the mark; empty if that is no letter. */
  String wordBefore() {
    return wordEndingAt(inkBefore);
  }

  /** The letters that begin at the first character behind the mark. */
  String wordAfter() {
    String text = block.text();
    int end = inkAfter;
    while (end < text.length() && end < inkAfter + REACH && isLetter(end)) {
      end++;
    }
    return text.substring(inkAfter, end);
  }

  /** What stands glued behind the word behind the mark. */
  char behindWordAfter() {
    int end = inkAfter + wordAfter().length();
    return end >= block.text().length() ? '\n' : block.text().charAt(end);
  }

  /** What stands glued before the word before the mark. */
  char beforeWordBefore() {
    int start = inkBefore - wordBefore().length();
    return start < 0 ? '\n' : block.text().charAt(start);
  }

  private String wordEndingAt(int last) {
    int start = last + 1;
    while (start > 0 && start > last + 1 - REACH && isLetter(start - 1)) {
      start--;
    }
    return block.text().substring(start, last + 1);
  }

  private boolean isLetter(int index) {
    char c = block.text().charAt(index);
    boolean apostrophe =
        (c == '\'' || c == '\u2019')
            && index > 0
            && index + 1 < block.text().length()
            && Character.isLetter(block.text().charAt(index - 1))
            && Character.isLetter(block.text().charAt(index + 1));
    return Character.isLetter(c) || apostrophe;
  }

  /** Whether the word is one that English prose has: known, and longer than a symbol. */
  static boolean isProse(String word) {
    if (word.length() < 2) {
      return word.equals("a") || word.equals("I");
    }
    if (Lexicon.english().knows(word)) {
      return true;
    }
    int apostrophe = Math.max(word.indexOf('\''), word.indexOf('\u2019'));
    return apostrophe > 0 && Lexicon.english().knows(word.substring(0, apostrophe));
  }

  /** Whether a name may be written so: a capital and small letters. */
  static boolean isName(String word) {
    return word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(word.length() - 1));
  }

  /** Whether code or markup stands within some words, so that blanks may mean something. */
  boolean isNearCode() {
    String text = block.text();
    for (int i = Math.max(0, at - NEAR); i < Math.min(text.length(), at + NEAR); i++) {
      if ("{}=<>`_|\\^~".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  boolean isAmongEnglish() {
    return English.isAround(block.text(), at, "");
  }
}
