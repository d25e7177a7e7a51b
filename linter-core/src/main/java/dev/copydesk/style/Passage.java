package dev.copydesk.style;

import dev.copydesk.source.Span;
import dev.copydesk.style.pattern.Subject;
import java.util.List;
import java.util.Set;

/**
 * A stretch of an article as rules read it: line breaks are blanks, and what is no prose is a row
 * of asterisks.
 *
 * @param unit what it is a whole of
 * @param sections where it stands, such as {@code heading} and {@code h2}
 * @param subject its text
 * @param pieces what it is made of, in order; there is at least one
 */
record Passage(Unit unit, Set<String> sections, Subject subject, List<Piece> pieces) {
  /**
   * A part of a passage.
   *
   * @param start where it begins in the passage's text
   * @param shown what it was made from
   * @param from where it begins in what was made of it
   */
  record Piece(int start, Shown shown, int from) {}

  String text() {
    return subject.text();
  }

  /** The span of the source for a span of the text, which is not empty. */
  Span span(int start, int end) {
    Piece first = pieceAt(start);
    Piece last = pieceAt(end - 1);
    if (first.start == last.start) {
      return span(first, start, end);
    }
    return new Span(span(first, start, start + 1).start(), span(last, end - 1, end).end());
  }

  private static Span span(Piece piece, int start, int end) {
    int shift = piece.from - piece.start;
    return piece.shown.span(start + shift, end + shift);
  }

  private Piece pieceAt(int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).start <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return pieces.get(low);
  }
}
