package dev.copydesk.rules.spacing;

import dev.copydesk.article.Block;
import dev.copydesk.rules.spacing.PlainLines.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * The heaps of blank lines of an article, and those at its end even if they are few.
 *
 * @param all in order
 * @param partSections whether they are how the article sets off its sections, as Project
 *     Gutenberg's books do before chapters: there are several, and each has a heading behind it
 */
record Heaps(List<Heap> all, boolean partSections) {
  /**
   * Blank lines in a row.
   *
   * @param first the index of the first
   * @param behind one past that of the last
   * @param atEnd whether nothing follows
   */
  record Heap(int first, int behind, boolean atEnd) {
    /** Fewer blank lines part paragraphs or, two of them, sections. */
    static final int LEAST = 3;

    int size() {
      return behind - first;
    }

    private boolean isHigh() {
      return size() >= LEAST && !atEnd;
    }
  }

  Heaps {
    all = List.copyOf(all);
  }

  static Heaps of(List<Line> lines) {
    List<Heap> found = new ArrayList<>();
    int heaps = 0;
    boolean headed = true;
    int i = 0;
    while (i < lines.size()) {
      int first = i;
      while (i < lines.size() && lines.get(i).isEmpty()) {
        i++;
      }
      Heap heap = new Heap(first, i, i == lines.size());
      boolean high = heap.isHigh();
      heaps += high ? 1 : 0;
      headed = headed && (!high || lines.get(i).kind() == Block.Kind.HEADING);
      if (first > 0 && i > first && (heap.atEnd() || (high && isProse(lines, first, i)))) {
        found.add(heap);
      }
      i++;
    }
    return new Heaps(found, headed && heaps > 1);
  }

  /** How many there are if all are of one height, so that somebody may want them so; else none. */
  int alike() {
    List<Integer> heights = all.stream().filter(Heap::isHigh).map(Heap::size).toList();
    return heights.stream().distinct().count() == 1 ? heights.size() : 0;
  }

  private static boolean isProse(List<Line> lines, int first, int behind) {
    return !lines.get(first - 1).asTyped() && !lines.get(behind).asTyped();
  }
}
