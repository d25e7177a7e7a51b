package dev.copydesk.languagetool;

import dev.copydesk.rule.Finding;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Findings that may be about the same places, of which one is believed at each. */
final class Rivals {
  private static final Comparator<Claim> BY_WORTH =
      Comparator.comparing((Claim claim) -> -claim.weight())
          .thenComparing(claim -> -claim.finding().span().length())
          .thenComparing(claim -> claim.finding().span())
          .thenComparing(claim -> claim.finding().rule())
          .thenComparing(claim -> claim.finding().message());

  private final List<Claim> claims = new ArrayList<>();

  private record Claim(Finding finding, int weight) {}

  /**
   * @param weight of two that overlap the heavier is believed
   */
  void add(Finding finding, int weight) {
    claims.add(new Claim(finding, weight));
  }

  /** The findings that are believed, in order, none overlapping another. */
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
