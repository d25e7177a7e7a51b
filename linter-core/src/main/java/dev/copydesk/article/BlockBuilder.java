package dev.copydesk.article;

import dev.copydesk.article.OffsetMap.Piece;
import dev.copydesk.source.Source;
import java.util.Arrays;

/**
 * Puts a block of marked-up text together, piece by piece in the order of the source. What is not
 * added is markup and no part of the text.
 *
 * <p>Offsets count UTF-16 code units of the source's text. A span that is empty, or that begins
 * before the last one ended, is an error of the parser; it is left out rather than mapped wrongly.
 */
public final class BlockBuilder {
  private static final int WIDTH = 4;
  private static final int FROM = 1;
  private static final int TO = 2;
  private static final int OUTSIDE = 3;

  private final String source;
  private final Tokenizer tokenizer;
  private final Notation notation;
  private final StringBuilder text = new StringBuilder(128);
  private Piece[] kinds = new Piece[8];

  /** For each piece: where it begins in the text, where in the source, and its outside. */
  private int[] pieces = new int[8 * WIDTH];

  private int count;

  /** Where in the source the last piece ends; 0 before the first. */
  private int last;

  private int closed = -1;
  private int opened = -1;

  /**
   * @param tokenizer shared by the blocks of an article
   * @param notation how prose is written in this block
   */
  public BlockBuilder(Source source, Tokenizer tokenizer, Notation notation) {
    this.source = source.text();
    this.tokenizer = tokenizer;
    this.notation = notation;
  }

  /** Prose that stands in the source as it is. */
  public void literal(int start, int end) {
    if (isInOrder(start, end)) {
      text.append(source.substring(start, end));
      boolean goesOn =
          count > 0
              && kinds[count - 1] == Piece.LITERAL
              && last == start
              && opened < 0
              && closed < 0;
      if (goesOn) {
        pieces[(count - 1) * WIDTH + TO] = end;
        last = end;
      } else {
        add(Piece.LITERAL, end - start, start, end);
      }
    }
  }

  /** A reference or an escape: in the source stands something that means these characters. */
  public void reference(String meaning, int start, int end) {
    if (isInOrder(start, end) && !meaning.isEmpty()) {
      text.append(meaning);
      add(Piece.REFERENCE, meaning.length(), start, end);
    }
  }

  /** The end of a line within the block, with what the markup puts before the next line. */
  public void lineBreak(int start, int end) {
    if (isInOrder(start, end)) {
      text.append('\n');
      add(Piece.BREAK, 1, start, end);
    }
  }

  /** Something in the sentence that is no prose: code, a formula, an image, a template. */
  public void object(int start, int end) {
    if (isInOrder(start, end)) {
      text.append(Block.OBJECT);
      add(Piece.OBJECT, 1, start, end);
    }
  }

  /**
   * Says that markup which ends at an offset closes what came before it ({@code **} behind a bold
   * word), or belongs to it (the number of a note).
   */
  public void closes(int end) {
    closed = end;
  }

  /** Says that markup which begins at an offset opens what comes behind it. */
  public void opens(int start) {
    opened = opened < 0 ? start : opened;
  }

  /** Whether nothing but blanks has been added. */
  public boolean isBlank() {
    return text.toString().isBlank();
  }

  /** The text so far. */
  public CharSequence text() {
    return text;
  }

  /**
   * The block.
   *
   * @param quotation whether all of it is somebody's words
   */
  public Block build(Block.Kind kind, boolean quotation) {
    int[] starts = new int[count + 1];
    int[] from = new int[count];
    int[] to = new int[count];
    int[] outside = new int[count + 1];
    for (int i = 0; i < count; i++) {
      int piece = i * WIDTH;
      starts[i] = pieces[piece];
      from[i] = pieces[piece + FROM];
      to[i] = pieces[piece + TO];
      outside[i] = pieces[piece + OUTSIDE];
    }
    starts[count] = text.length();
    outside[count] = Math.max(closed, last);
    OffsetMap map = new OffsetMap(Arrays.copyOf(kinds, count), starts, from, to, outside);
    return new Block(kind, text.toString(), map, quotation, notation, tokenizer);
  }

  private boolean isInOrder(int start, int end) {
    return start < end && end <= source.length() && start >= last;
  }

  private void add(Piece kind, int length, int start, int end) {
    if (count == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * count);
      pieces = Arrays.copyOf(pieces, 2 * count * WIDTH);
    }
    int piece = count * WIDTH;
    kinds[count] = kind;
    pieces[piece] = text.length() - length;
    pieces[piece + FROM] = start;
    pieces[piece + TO] = end;
    pieces[piece + OUTSIDE] = between(start);
    last = end;
    count++;
    closed = -1;
    opened = -1;
  }

  /** Where the outside lies of the markup before a piece. */
  private int between(int start) {
    if (closed >= 0) {
      return closed;
    }
    if (opened >= 0) {
      return opened;
    }
    return count == 0 ? start : last;
  }
}
