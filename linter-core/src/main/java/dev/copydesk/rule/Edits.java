package dev.copydesk.rule;

import dev.copydesk.source.Span;
import java.util.List;

/** A set of edits none of which overlaps another, in order, made to one text at once. */
public final class Edits {
  private final List<Edit> inOrder;

  /** Where each replacement ends in the edited text. */
  private final int[] ends;

  /**
   * Edits to be made together.
   *
   * @param inOrder by position, none overlapping another
   */
  public Edits(List<Edit> inOrder) {
    this.inOrder = List.copyOf(inOrder);
    ends = new int[inOrder.size()];
    int shift = 0;
    for (int i = 0; i < ends.length; i++) {
      Edit edit = inOrder.get(i);
      shift += edit.replacement().length() - edit.span().length();
      ends[i] = edit.span().end() + shift;
    }
  }

  /** The edits by position. */
  public List<Edit> inOrder() {
    return inOrder;
  }

  /** The text with all edits made. */
  public String applyTo(String text) {
    StringBuilder result = new StringBuilder(text.length() + 64);
    int done = 0;
    for (Edit edit : inOrder) {
      result.append(text, done, edit.span().start()).append(edit.replacement());
      done = edit.span().end();
    }
    return result.append(text, done, text.length()).toString();
  }

  /**
   * Where a span of the edited text stood before. What lies in replaced text goes back to the whole
   * of what was replaced; what merely touches it does not.
   */
  public Span toBefore(Span after) {
    return after.isEmpty()
        ? positionBefore(after.start())
        : new Span(startBefore(after.start()), endBefore(after.end()));
  }

  /**
   * Whether a span of the edited text begins or ends within a replacement, or is one: then it is
   * about text that was not there before.
   */
  public boolean cut(Span after) {
    int next = firstEndingAt(after.start());
    while (next < ends.length && start(next) <= after.end()) {
      int start = start(next);
      int end = ends[next];
      boolean startsIn = start < after.start() && after.start() < end;
      boolean endsIn = start < after.end() && after.end() < end;
      if (startsIn || endsIn || (start == after.start() && end == after.end() && start < end)) {
        return true;
      }
      next++;
    }
    return false;
  }

  private Span positionBefore(int offset) {
    int next = firstEndingAt(offset);
    if (next < ends.length && start(next) < offset && ends[next] == offset) {
      next++;
    }
    if (next < ends.length && start(next) < offset) {
      return inOrder.get(next).span();
    }
    int before = offset - shiftBefore(next);
    return new Span(before, before);
  }

  private int startBefore(int offset) {
    int next = firstEndingAt(offset + 1);
    return next < ends.length && start(next) <= offset
        ? inOrder.get(next).span().start()
        : offset - shiftBefore(next);
  }

  private int endBefore(int offset) {
    int next = firstEndingAt(offset);
    return next < ends.length && start(next) < offset
        ? inOrder.get(next).span().end()
        : offset - shiftBefore(next);
  }

  /** The first edit whose replacement ends at an offset of the edited text or later. */
  private int firstEndingAt(int offset) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int start(int index) {
    return ends[index] - inOrder.get(index).replacement().length();
  }

  /** By how much the edits before one have moved it. */
  private int shiftBefore(int index) {
    return index == 0 ? 0 : ends[index - 1] - inOrder.get(index - 1).span().end();
  }
}
