package dev.copydesk.article.html;

import dev.copydesk.article.Block;
import dev.copydesk.article.BlockBuilder;
import dev.copydesk.article.Notation;
import dev.copydesk.article.Tokenizer;
import dev.copydesk.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * The words of a block as they come. Blanks collapse into one, and at either end of the block into
 * none; so each waits until something follows it.
 */
final class Flow {
  private final Source source;
  private final Tokenizer tokenizer;
  private final Notation notation;
  private final boolean muted;

  /** Null as long as nothing has been added: most flows between tags stay empty. */
  private @Nullable BlockBuilder builder;

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
    this.tokenizer = tokenizer;
    this.notation = notation;
    this.muted = muted;
  }

  boolean isMuted() {
    return muted;
  }

  /** Whether nothing has been added that shows. */
  boolean isEmpty() {
    return builder == null;
  }

  /** Whether nothing has happened to it that those who write before its first word need know. */
  boolean isUntouched() {
    return builder == null && opened < 0 && closed < 0;
  }

  /** The last character added; a blank if one waits or there is none. */
  char last() {
    CharSequence text = text();
    return text.isEmpty() || blankStart >= 0 ? ' ' : text.charAt(text.length() - 1);
  }

  void literal(int start, int end) {
    if (!muted && start < end) {
      settle().literal(start, end);
    }
  }

  void reference(String meaning, int start, int end) {
    if (!muted) {
      settle().reference(meaning, start, end);
    }
  }

  void object(int start, int end) {
    if (!muted) {
      settle().object(start, end);
    }
  }

  /** A run of blanks, or a reference that means one. */
  void blank(int start, int end) {
    if (builder == null) {
      // Words that are put in before the first belong behind it.
      closed = end;
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
    if (builder == null) {
      closed = end;
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
    if (builder != null && blankStart < 0) {
      builder.opens(start);
    } else if (opened < 0) {
      opened = start;
    }
  }

  /** Inline markup ends, or something that does not show. */
  void closes(int end) {
    if (builder == null) {
      return;
    }
    if (blankStart < 0) {
      builder.closes(end);
    } else {
      closed = end;
    }
  }

  CharSequence text() {
    return builder == null ? "" : builder.text();
  }

  Block build(Block.Kind kind, boolean quotation) {
    return started().build(kind, quotation);
  }

  private BlockBuilder started() {
    if (builder == null) {
      builder = new BlockBuilder(source, tokenizer, notation);
    }
    return builder;
  }

  private BlockBuilder settle() {
    BlockBuilder builder = started();
    if (blankStart >= 0) {
      addBlank(builder);
    }
    if (opened >= 0) {
      builder.opens(opened);
      opened = -1;
    }
    if (closed >= 0) {
      builder.closes(closed);
      closed = -1;
    }
    return builder;
  }

  private void addBlank(BlockBuilder builder) {
    if (hardBreak || hasLineEnd()) {
      builder.lineBreak(blankStart, blankEnd);
    } else if (blankEnd == blankStart + 1 && source.text().charAt(blankStart) == ' ') {
      builder.literal(blankStart, blankEnd);
    } else {
      builder.reference(" ", blankStart, blankEnd);
    }
    blankStart = -1;
    hardBreak = false;
  }

  private boolean hasLineEnd() {
    for (int i = blankStart; i < blankEnd; i++) {
      if (source.text().charAt(i) == '\n' || source.text().charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }
}
