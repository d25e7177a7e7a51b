package dev.copydesk.article;

import dev.copydesk.source.Span;
import java.util.Arrays;

/**
 * The way from a block's text back to its source. The text is made of pieces in the order of the
 * source; between two of them may lie markup, which is no part of the text.
 */
final class OffsetMap {
  /** What a piece of the text is in the source. */
  enum Piece {
    /** The same characters. */
    LITERAL,
    /** A reference or an escape, which means other characters; it stays or goes as a whole. */
    REFERENCE,
    /** The end of a line with what the markup puts before the next one. */
    BREAK,
    /** Something that is no prose, such as code; {@link Block#OBJECT} stands for it. */
    OBJECT
  }

  private final Piece[] kinds;

  /** Where each piece begins in the text, and behind the last one where the text ends. */
  private final int[] text;

  private final int[] from;
  private final int[] to;

  /**
   * For the place before each piece, and behind the last: where in the source something is put in
   * that belongs to neither side, that is behind markup that closes and before markup that opens.
   */
  private final int[] outside;

  /**
   * @param text one more than there are pieces
   * @param outside one more than there are pieces
   */
  OffsetMap(Piece[] kinds, int[] text, int[] from, int[] to, int[] outside) {
    this.kinds = kinds;
    this.text = text;
    this.from = from;
    this.to = to;
    this.outside = outside;
  }

  /** Of a text that stands in the source letter for letter. */
  static OffsetMap literal(int length, int sourceOffset) {
    int end = sourceOffset + length;
    return length == 0
        ? new OffsetMap(new Piece[0], new int[1], new int[0], new int[0], new int[] {sourceOffset})
        : new OffsetMap(
            new Piece[] {Piece.LITERAL},
            new int[] {0, length},
            new int[] {sourceOffset},
            new int[] {end},
            new int[] {sourceOffset, end});
  }

  int count() {
    return kinds.length;
  }

  Piece kind(int piece) {
    return kinds[piece];
  }

  int start(int piece) {
    return text[piece];
  }

  int end(int piece) {
    return text[piece + 1];
  }

  /** Where a piece stands in the source. */
  Span source(int piece) {
    return new Span(from[piece], to[piece]);
  }

  /** Whether markup stands before a piece, or behind the last for one more than the last. */
  boolean isMarkupBefore(int piece) {
    if (piece == 0) {
      return count() > 0 && outside[0] != from[0];
    }
    return piece == count() ? outside[piece] != to[piece - 1] : from[piece] != to[piece - 1];
  }

  /** How often markup stands between the pieces, before the first and behind the last. */
  int marks() {
    int marks = 0;
    for (int piece = 0; piece <= count(); piece++) {
      marks += isMarkupBefore(piece) ? 1 : 0;
    }
    return marks;
  }

  int objects() {
    int objects = 0;
    for (Piece kind : kinds) {
      objects += kind == Piece.OBJECT ? 1 : 0;
    }
    return objects;
  }

  /** Whether markup that opens stands right before a piece. */
  boolean opensBefore(int piece) {
    return outside[piece] < from[piece];
  }

  /** The piece that holds the character at an offset of the text. */
  int pieceAt(int offset) {
    int found = Arrays.binarySearch(text, 0, count(), offset);
    return found >= 0 ? found : -found - 2;
  }

  /** The source's span for a span of the text; whole references, whatever part is asked for. */
  Span span(int start, int end) {
    if (start == end) {
      int at = position(start);
      return new Span(at, at);
    }
    int first = pieceAt(start);
    int last = pieceAt(end - 1);
    int sourceStart = from[first] + (kinds[first] == Piece.LITERAL ? start - text[first] : 0);
    int sourceEnd = kinds[last] == Piece.LITERAL ? from[last] + end - text[last] : to[last];
    return new Span(sourceStart, sourceEnd);
  }

  /** Where in the source something is put in at an offset of the text. */
  private int position(int offset) {
    if (offset >= text[count()]) {
      return outside[count()];
    }
    int piece = pieceAt(offset);
    if (offset == text[piece]) {
      return outside[piece];
    }
    return kinds[piece] == Piece.LITERAL ? from[piece] + offset - text[piece] : to[piece];
  }

  /**
   * Where in the text a place of the source lies: the first offset whose source is there or later.
   */
  int offset(int source) {
    int low = 0;
    int high = count();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (to[middle] <= source) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == count()) {
      return text[low];
    }
    boolean within = from[low] < source;
    return text[low] + (within && kinds[low] == Piece.LITERAL ? source - from[low] : 0);
  }

  /** From the first piece's source to the last one's. */
  Span extent() {
    return count() == 0
        ? new Span(outside[0], outside[0])
        : new Span(from[0], Math.max(to[count() - 1], from[0]));
  }
}
