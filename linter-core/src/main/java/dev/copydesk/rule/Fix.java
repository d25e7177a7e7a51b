package dev.copydesk.rule;

import dev.copydesk.source.Span;
import java.util.List;

/**
 * Edits that belong together: all are applied or none is.
 *
 * @param applicability who may apply it
 * @param edits at least one, in order, none overlapping another
 */
public record Fix(Applicability applicability, List<Edit> edits) {
  public Fix {
    edits = List.copyOf(edits);
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a fix needs an edit");
    }
  }

  /** From the first edit's start to the last edit's end. */
  public Span span() {
    return new Span(edits.get(0).span().start(), edits.get(edits.size() - 1).span().end());
  }

  public boolean isSafe() {
    return applicability == Applicability.SAFE;
  }
}
