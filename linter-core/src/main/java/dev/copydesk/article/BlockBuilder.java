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
  private final Text text = new Text();

  /** The text so far; empty as long as it is one stretch of the source. */
  private char[] chars = {};

  private int length;
  private Piece[] kinds = new Piece[4];

  /** For each piece: where it begins in the text, where in the source, and its outside. */
  private int[] pieces = new int[4 * WIDTH];

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
      boolean goesOn =
          count > 0
              && kinds[count - 1] == Piece.LITERAL
              && last == start
              && opened < 0
              && closed < 0;
      if (count == 0 || (goesOn && chars.length == 0)) {
        length += end - start;
      } else {
        reserve(end - start);
        source.getChars(start, end, chars, length);
        length += end - start;
      }
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
      reserve(meaning.length());
      meaning.getChars(0, meaning.length(), chars, length);
      length += meaning.length();
      add(Piece.REFERENCE, meaning.length(), start, end);
    }
  }

  /** The end of a line within the block, with what the markup puts before the next line. */
  public void lineBreak(int start, int end) {
    if (isInOrder(start, end)) {
      append('\n');
      add(Piece.BREAK, 1, start, end);
    }
  }

  /** Something in the sentence that is no prose: code, a formula, an image, a template. */
  public void object(int start, int end) {
    if (isInOrder(start, end)) {
      append(Block.OBJECT);
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
    starts[count] = length;
    outside[count] = Math.max(closed, last);
    OffsetMap map = new OffsetMap(Arrays.copyOf(kinds, count), starts, from, to, outside);
    return new Block(kind, text.toString(), map, quotation, notation, tokenizer);
  }

  private void append(char c) {
    reserve(1);
    chars[length++] = c;
  }

  /** Makes room for more characters, and for those that were not copied yet. */
  private void reserve(int more) {
    if (chars.length == 0) {
      chars = new char[Math.max(128, 2 * (length + more))];
      if (length > 0) {
        source.getChars(pieces[FROM], pieces[FROM] + length, chars, 0);
      }
    } else if (length + more > chars.length) {
      chars = Arrays.copyOf(chars, 2 * (length + more));
    }
  }

  private boolean isInOrder(int start, int end) {
    return start < end && end <= source.length() && start >= last;
  }

  private void add(Piece kind, int means, int start, int end) {
    if (count == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * count);
      pieces = Arrays.copyOf(pieces, 2 * count * WIDTH);
    }
    int piece = count * WIDTH;
    kinds[count] = kind;
    pieces[piece] = length - means;
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

  /** What has been put together, as it is. */
  private final class Text implements CharSequence {
    @Override
    public int length() {
      return length;
    }

    @Override
    public char charAt(int index) {
      return chars.length == 0 ? source.charAt(pieces[FROM] + index) : chars[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return toString().substring(start, end);
    }

    @Override
    public String toString() {
      if (chars.length == 0) {
        return length == 0 ? "" : source.substring(pieces[FROM], pieces[FROM] + length);
      }
      return new String(chars, 0, length);
    }
  }
}
