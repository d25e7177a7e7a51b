package dev.copydesk.rules.stet;

import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Stretches of a text, of which at each place the one that began last counts. */
final class Regions {
  /** A stretch, and the number of what it belongs to. */
  record Region(Span span, int owner) {}

  /** Nothing. */
  static final int NONE = -1;

  private static final Comparator<Region> LAST_FIRST =
      Comparator.comparingInt((Region region) -> region.span().start())
          .thenComparingInt(Region::owner)
          .reversed();

  /** Where each part begins; it ends where the next begins. */
  private final int[] starts;

  /** Whom each part belongs to; {@link #NONE} for the parts between. */
  private final int[] owners;

  /** The regions in any order. */
  Regions(List<Region> regions) {
    List<Region> byStart = new ArrayList<>(regions);
    byStart.removeIf(region -> region.span().isEmpty());
    byStart.sort(LAST_FIRST.reversed());
    starts =
        byStart.stream()
            .flatMapToInt(
                region -> Arrays.stream(new int[] {region.span().start(), region.span().end()}))
            .sorted()
            .distinct()
            .toArray();
    owners = new int[starts.length];
    PriorityQueue<Region> open = new PriorityQueue<>(LAST_FIRST);
    int next = 0;
    for (int i = 0; i < starts.length; i++) {
      while (next < byStart.size() && byStart.get(next).span().start() == starts[i]) {
        open.add(byStart.get(next));
        next++;
      }
      while (!open.isEmpty() && open.element().span().end() <= starts[i]) {
        open.remove();
      }
      owners[i] = open.isEmpty() ? NONE : open.element().owner();
    }
  }

  /** Whose the character at an offset is. */
  int owner(int offset) {
    int index = index(offset);
    return index < 0 ? NONE : owners[index];
  }

  /**
   * Whose any character of a span is, the first that is anybody's; of an empty one, those on both
   * sides of it.
   */
  int ownerWithin(Span span) {
    if (span.isEmpty()) {
      return span.start() > 0 && owner(span.start()) != NONE ? owner(span.start() - 1) : NONE;
    }
    int at = Math.max(0, index(span.start()));
    while (at < starts.length && starts[at] < span.end()) {
      if (owners[at] != NONE) {
        return owners[at];
      }
      at++;
    }
    return NONE;
  }

  private int index(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
