package dev.copydesk.fix;

import dev.copydesk.rule.Edit;
import dev.copydesk.source.Span;
import java.util.List;

/** A set of edits that do not touch one another, in order, made to one text at once. */
record Edits(List<Edit> inOrder) {
  Edits {
    inOrder = List.copyOf(inOrder);
  }

  String applyTo(String text) {
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
   * of what was replaced.
   */
  Span toBefore(Span after) {
    return new Span(toBefore(after.start(), false), toBefore(after.end(), true));
  }

  private int toBefore(int offset, boolean isEnd) {
    int shift = 0;
    for (Edit edit : inOrder) {
      int start = edit.span().start() + shift;
      int end = start + edit.replacement().length();
      if (offset < start || (offset == start && (!isEnd || edit.span().isEmpty()))) {
        break;
      }
      if (offset < end || (offset == end && isEnd)) {
        return isEnd ? edit.span().end() : edit.span().start();
      }
      shift += edit.replacement().length() - edit.span().length();
    }
    return offset - shift;
  }
}
