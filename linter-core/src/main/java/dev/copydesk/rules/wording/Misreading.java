package dev.copydesk.rules.wording;

import dev.copydesk.article.Block;

/**
 * A word or number that a machine seems to have misread.
 *
 * @param start its first UTF-16 code unit in the block's text
 * @param end one past its last
 * @param printed what was on the page
 */
record Misreading(Block block, int start, int end, String printed, Kind kind) {
  /** How certain it is by itself. */
  enum Kind {
    /** An ordinal, a grouped number, a year or a count: nothing else can be meant. */
    NUMBER,
    /** A digit or a capital within a word in small letters. */
    WITHIN_WORD,
    /** A digit at an edge of a word, which may be a number or a name of its own. */
    AT_EDGE,
    /** A function word in a shape that no word has. */
    FUNCTION_WORD,
    /** A word no dictionary has. */
    WORD
  }

  /** Whether a digit stands in it for a letter, as in names that are spelled so on purpose. */
  boolean hasDigit() {
    return (kind == Kind.WITHIN_WORD || kind == Kind.AT_EDGE)
        && read().chars().anyMatch(Character::isDigit);
  }

  String read() {
    return block.text().substring(start, end);
  }
}
