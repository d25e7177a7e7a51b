package dev.copydesk.lint;

import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.source.Span;
import java.util.List;
import java.util.stream.Stream;

/** The places that some findings speak for, so that nothing is reported of them a second time. */
final class Claims {
  private final List<Span> byStart;

  /** How far any of the spans up to an index reaches. */
  private final int[] reach;

  /** Places of findings in any order. */
  Claims(List<Finding> findings) {
    byStart = findings.stream().flatMap(Claims::places).distinct().sorted().toList();
    reach = new int[byStart.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, byStart.get(i).end());
      reach[i] = furthest;
    }
  }

  /** Where a finding is, and the words that its fixes change elsewhere. */
  private static Stream<Span> places(Finding finding) {
    return Stream.concat(
        Stream.of(finding.span()),
        finding.fixes().stream()
            .flatMap(fix -> fix.edits().stream())
            .filter(edit -> !edit.replacement().isBlank())
            .map(Edit::span)
            .filter(span -> !span.isEmpty()));
  }

  /** Whether some claimed place overlaps a span, as {@link Span#overlaps} has it. */
  boolean claim(Span span) {
    int last = lastStartingBy(span.end());
    // One that only touches may hide one that overlaps, so those at the very edges are asked.
    while (last >= 0 && reach[last] >= span.start()) {
      if (byStart.get(last).overlaps(span)) {
        return true;
      }
      last--;
    }
    return false;
  }

  private int lastStartingBy(int offset) {
    int low = 0;
    int high = byStart.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byStart.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
