package dev.copydesk.source;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text: start inclusive, end exclusive, in UTF-16 code units.
 *
 * <p>Which text the offsets count in is said where a span is handed over; findings and edits count
 * in the decoded {@link Source}, byte order mark excluded.
 *
 * @param start the first code unit, zero or more
 * @param end one past the last code unit, never before {@code start}; equal to it for a position
 *     between two characters
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span from " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether both spans claim a common character, or an empty one lies inside or at an edge. */
  public boolean overlaps(Span other) {
    if (isEmpty() || other.isEmpty()) {
      return start <= other.end && other.start <= end;
    }
    return start < other.end && other.start < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  // What a record gets by itself is put together when it is first asked for, at every start.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
