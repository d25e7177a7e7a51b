package dev.copydesk.rules.spacing;

import dev.copydesk.article.Block;
import java.util.Locale;
import java.util.Optional;

/**
 * A blank before a hyphen that is glued to the next word, and the words on both sides.
 *
 * @param gap where the blanks stand
 * @param hyphen where the hyphen stands
 * @param left what stands before the blank: a word, a number or an abbreviation with its stops
 * @param right the word behind the hyphen, up to the next hyphen or blank
 * @param spaced whether a blank stands behind the hyphen, too
 * @param end one past the word
 */
record HyphenGap(
    Block block, int gap, int hyphen, String left, String right, boolean spaced, int end) {
  private static final int LONGEST = 40;

  /** The gap before a hyphen; empty if no word, number or abbreviation stands on each side. */
  static Optional<HyphenGap> at(Block block, int hyphen) {
    String text = block.text();
    int gap = hyphen - 1;
    if (gap < 1 || !isBlank(text.charAt(gap)) || hyphen + 1 >= text.length()) {
      return Optional.empty();
    }
    int start = gap;
    while (start > 0 && gap - start <= LONGEST && isLeftPart(text, start - 1)) {
      start--;
    }
    boolean spaced = isBlank(text.charAt(hyphen + 1));
    int from = spaced ? hyphen + 2 : hyphen + 1;
    int end = from;
    while (end < text.length() && end - from <= LONGEST && isRightPart(text, end)) {
      end++;
    }
    if (start == gap || end - from < 2 || gap - start > LONGEST || end - from > LONGEST) {
      return Optional.empty();
    }
    boolean free =
        start == 0
            || "([\"'\u201C\u2018$\u00A3\u20AC\u2014".indexOf(text.charAt(start - 1)) >= 0
            || Character.isWhitespace(text.charAt(start - 1))
            || text.charAt(start - 1) == '-';
    return free
        ? Optional.of(
            new HyphenGap(
                block,
                gap,
                hyphen,
                text.substring(start, gap),
                text.substring(from, end),
                spaced,
                end))
        : Optional.empty();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0';
  }

  private static boolean isLeftPart(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || ((c == '.' || c == ',') && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private static boolean isRightPart(String text, int at) {
    char c = text.charAt(at);
    boolean apostrophe = c == '\'' || c == '\u2019';
    return Character.isLetter(c)
        || (apostrophe && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
  }

  /** {@code U.S.}: capitals, each with its stop. */
  boolean isDotted() {
    if (left.length() < 4 || left.length() % 2 == 1) {
      return false;
    }
    for (int i = 0; i < left.length(); i++) {
      char c = left.charAt(i);
      if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  /** {@code NATO}: two capitals or more. */
  boolean isAcronym() {
    for (int i = 0; i < left.length(); i++) {
      if (!Character.isUpperCase(left.charAt(i))) {
        return false;
      }
    }
    return left.length() > 1;
  }

  /** {@code 21} or {@code 1,500}. */
  boolean isNumber() {
    for (int i = 0; i < left.length(); i++) {
      char c = left.charAt(i);
      boolean inner = (c == '.' || c == ',') && i > 0 && i + 1 < left.length();
      if (!inner && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  boolean isLeftWord() {
    return left.chars().allMatch(Character::isLetter);
  }

  boolean isRightCapitalised() {
    return Character.isUpperCase(right.charAt(0));
  }

  /** As it would be without the blank. */
  String joined() {
    return left + "-" + right;
  }

  String joinedLower() {
    return joined().toLowerCase(Locale.ROOT);
  }

  /** The character behind the right word, or a blank at the end. */
  char behind() {
    return end < block.text().length() ? block.text().charAt(end) : ' ';
  }

  /** The word that a single blank parts from the right one; empty if there is none. */
  String next() {
    String text = block.text();
    int from = end;
    while (from < text.length() && from - end < 3 && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && to - from < LONGEST && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return from == end ? "" : text.substring(from, to);
  }
}
