package dev.copydesk.evidence;

import dev.copydesk.article.Block;

/**
 * A comma or full stop beside the closing mark of a quotation.
 *
 * @param block where it stands
 * @param start where the first of the two characters stands in the block's text
 * @param inside whether the comma or full stop comes before the closing mark
 * @param kind what is quoted
 */
public record QuotedMark(Block block, int start, boolean inside, Kind kind) {
  /** What is quoted, as far as it decides on which side the mark belongs. */
  public enum Kind {
    /** A whole sentence of someone's speech: every guide puts the mark inside. */
    SENTENCE,
    /** Speech that is a whole clause or an utterance: American guides put the mark inside. */
    CLAUSE,
    /** Some words within the writer's own sentence: guides differ by dialect. */
    FRAGMENT,
    /** A title, a term, an item of a list, a string of code. */
    NAME
  }

  /** The comma or full stop itself. */
  public char character() {
    return block.text().charAt(inside ? start : start + 1);
  }

  /** Whether it is someone's speech, whole. */
  public boolean isSpeech() {
    return kind == Kind.SENTENCE || kind == Kind.CLAUSE;
  }
}
