package dev.copydesk.languagetool;

import dev.copydesk.source.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was found in a text, to be asked for by place. */
final class Hits {
  /** Of a text in which nothing was found. */
  static final Hits NONE = new Hits(List.of());

  private final List<Hit> byStart;

  /** How far any of the hits up to an index reaches. */
  private final int[] reach;

  Hits(List<Hit> hits) {
    byStart = hits.stream().sorted(Comparator.comparing(Hit::span)).toList();
    reach = new int[byStart.size()];
    int farthest = 0;
    for (int i = 0; i < reach.length; i++) {
      farthest = Math.max(farthest, byStart.get(i).span().end());
      reach[i] = farthest;
    }
  }

  /** How often which rule found something that overlaps a place. */
  Map<String, Integer> countsIn(Span place) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = lastStartingBy(place.end()); i >= 0 && reach[i] >= place.start(); i--) {
      if (byStart.get(i).span().overlaps(place)) {
        counts.merge(byStart.get(i).ruleId(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private int lastStartingBy(int offset) {
    int low = 0;
    int high = byStart.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byStart.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
