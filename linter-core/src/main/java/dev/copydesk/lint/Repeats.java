package dev.copydesk.lint;

import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Findings that say the same of the same words, told once. */
final class Repeats {
  private Repeats() {}

  /** What is said, and of which words. */
  private record Subject(String rule, String words) {}

  /**
   * Leaves of several findings of one rule about the same words the gravest, or of those the first,
   * with the others counted, and with the edits of all in its fixes: to mend one is to mend all.
   *
   * @param text what the spans are offsets of
   * @param once whether what a rule says holds for every place with the same words
   */
  static List<Finding> toldOnce(List<Finding> findings, String text, Predicate<String> once) {
    Map<Object, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Object subject =
          once.test(finding.rule())
              ? new Subject(finding.rule(), finding.span().in(text))
              : finding.span();
      groups.computeIfAbsent(subject, missing -> new ArrayList<>()).add(finding);
    }
    List<Finding> told = new ArrayList<>();
    for (Map.Entry<Object, List<Finding>> group : groups.entrySet()) {
      if (group.getKey() instanceof Subject) {
        told.add(one(group.getValue()));
      } else {
        told.addAll(group.getValue());
      }
    }
    return told;
  }

  private static Finding one(List<Finding> same) {
    List<Finding> sorted = new ArrayList<>(same);
    sorted.sort(Comparator.comparing(Finding::severity).reversed().thenComparing(Finding::span));
    Finding first = sorted.get(0);
    int others = sorted.size() - 1;
    if (others == 0) {
      return first;
    }
    List<Finding> rest = sorted.subList(1, sorted.size());
    List<Fix> fixes = first.fixes().stream().map(fix -> everywhere(fix, first, rest)).toList();
    String count = "and " + others + (others == 1 ? " more time" : " more times");
    String evidence = first.evidence().isEmpty() ? count : first.evidence() + "; " + count;
    return new Finding(
        first.rule(), first.severity(), first.span(), first.message(), evidence, fixes);
  }

  /** A fix with the same edits at the other places, as far as they offer them. */
  private static Fix everywhere(Fix fix, Finding first, List<Finding> rest) {
    List<Edit> edits = new ArrayList<>(fix.edits());
    for (Finding other : rest) {
      int distance = other.span().start() - first.span().start();
      List<Edit> moved = fix.edits().stream().map(edit -> moved(edit, distance)).toList();
      boolean offered = other.fixes().stream().anyMatch(each -> each.edits().equals(moved));
      if (offered) {
        edits.addAll(moved);
      }
    }
    edits.sort(Comparator.comparing(Edit::span));
    return new Fix(fix.applicability(), edits);
  }

  private static Edit moved(Edit edit, int distance) {
    Span span = edit.span();
    return new Edit(new Span(span.start() + distance, span.end() + distance), edit.replacement());
  }
}
