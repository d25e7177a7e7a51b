package dev.copydesk.article.html;

import dev.copydesk.article.Block;
import dev.copydesk.article.BlockBuilder;
import dev.copydesk.article.Notation;
import dev.copydesk.article.Tokenizer;
import dev.copydesk.source.Source;

/**
 * The words of a block as they come. Blanks collapse into one, and at either end of the block into
 * none; so each waits until something follows it.
 */
final class Flow {
  private final Source source;
  private final boolean muted;
  private final BlockBuilder builder;
  private boolean empty = true;
  private int blankStart = -1;
  private int blankEnd;
  private boolean hardBreak;
  private int opened = -1;
  private int closed = -1;

  /**
   * @param muted whether nothing in it is prose
   */
  Flow(Source source, Tokenizer tokenizer, Notation notation, boolean muted) {
    this.source = source;
    this.muted = muted;
    this.builder = new BlockBuilder(source, tokenizer, notation);
  }

  boolean isMuted() {
    return muted;
  }

  /** Whether nothing has been added that shows. */
  boolean isEmpty() {
    return empty;
  }

  /** The last character added; a blank if one waits or there is none. */
  char last() {
    CharSequence text = builder.text();
    return empty || blankStart >= 0 ? ' ' : text.charAt(text.length() - 1);
  }

  void literal(int start, int end) {
    if (!muted && start < end) {
      settle();
      builder.literal(start, end);
    }
  }

  void reference(String meaning, int start, int end) {
    if (!muted) {
      settle();
      builder.reference(meaning, start, end);
    }
  }

  void object(int start, int end) {
    if (!muted) {
      settle();
      builder.object(start, end);
    }
  }

  /** A run of blanks, or a reference that means one. */
  void blank(int start, int end) {
    if (empty) {
      // Words that are put in before the first belong behind it.
      builder.closes(end);
    } else if (blankStart < 0) {
      blankStart = start;
      blankEnd = end;
    } else if (blankEnd == start) {
      blankEnd = end;
    } else {
      closed = end;
    }
  }

  /**
   * A forced end of a line.
   *
   * @return whether it is the second in a row, which parts paragraphs
   */
  boolean lineBreak(int start, int end) {
    if (empty) {
      builder.closes(end);
      return false;
    }
    if (blankStart >= 0 && hardBreak) {
      return true;
    }
    if (blankStart < 0 || blankEnd != start) {
      // The blank is not read, and what stands between must not part it from the word before.
      opened = -1;
      closed = -1;
      blankStart = start;
    }
    blankEnd = end;
    hardBreak = true;
    return false;
  }

  /** Inline markup begins. */
  void opens(int start) {
    if (blankStart < 0) {
      builder.opens(start);
    } else if (opened < 0) {
      opened = start;
    }
  }

  /** Inline markup ends, or something that does not show. */
  void closes(int end) {
    if (empty) {
      return;
    }
    if (blankStart < 0) {
      builder.closes(end);
    } else {
      closed = end;
    }
  }

  CharSequence text() {
    return builder.text();
  }

  Block build(Block.Kind kind, boolean quotation) {
    return builder.build(kind, quotation);
  }

  private void settle() {
    empty = false;
    if (blankStart < 0) {
      return;
    }
    if (hardBreak || hasLineEnd()) {
      builder.lineBreak(blankStart, blankEnd);
    } else if (blankEnd == blankStart + 1 && source.text().charAt(blankStart) == ' ') {
      builder.literal(blankStart, blankEnd);
    } else {
      builder.reference(" ", blankStart, blankEnd);
    }
    blankStart = -1;
    hardBreak = false;
    flushMarkup();
  }

  private boolean hasLineEnd() {
    for (int i = blankStart; i < blankEnd; i++) {
      if (source.text().charAt(i) == '\n' || source.text().charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }

  private void flushMarkup() {
    if (opened >= 0) {
      builder.opens(opened);
    }
    if (closed >= 0) {
      builder.closes(closed);
    }
    opened = -1;
    closed = -1;
  }
}
