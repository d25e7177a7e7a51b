package dev.copydesk.languagetool;

import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.languagetool.Tag;
import org.languagetool.rules.Rule;

/** Findings that may be about the same places, of which one is believed at each. */
final class Rivals {
  private static final Comparator<Claim> BY_WORTH =
      Comparator.comparing((Claim claim) -> -claim.weight())
          .thenComparing(claim -> -claim.finding().span().length())
          .thenComparing(claim -> claim.finding().span())
          .thenComparing(claim -> claim.finding().rule())
          .thenComparing(claim -> claim.finding().message());

  /** No rule's priority comes near; what is picky yields to what is not, information to all. */
  private static final int PICKY = 10_000;

  private static final int INFORMATION = 1_000_000;

  private final List<Claim> claims = new ArrayList<>();

  private record Claim(Finding finding, int weight) {}

  /**
   * Adds a finding.
   *
   * @param rule the rule that made it
   * @param priority how much its language values the rule
   */
  void add(Finding finding, Rule rule, int priority) {
    int weight =
        priority
            - (rule.hasTag(Tag.picky) ? PICKY : 0)
            - (finding.severity() == Severity.INFO ? INFORMATION : 0);
    claims.add(new Claim(finding, weight));
  }

  /**
   * The findings in order, of those that overlap only the one whose rule is valued most; none for
   * information takes the place of another.
   */
  List<Finding> believed() {
    NavigableMap<Span, Finding> taken = new TreeMap<>();
    claims.stream()
        .sorted(BY_WORTH)
        .map(Claim::finding)
        .filter(finding -> isFree(finding.span(), taken))
        .forEach(finding -> taken.put(finding.span(), finding));
    return List.copyOf(taken.values());
  }

  private static boolean isFree(Span span, NavigableMap<Span, Finding> taken) {
    Span before = taken.floorKey(span);
    Span after = taken.ceilingKey(span);
    return (before == null || !before.overlaps(span)) && (after == null || !after.overlaps(span));
  }
}
