package dev.copydesk.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import morfologik.fsa.FSA;

/**
 * Walks a dictionary's automaton beside one word, as far as the two are no more than some slips
 * apart. One walk costs some milliseconds; the depth is that of the longest word it may find.
 */
final class SlipWalk {
  static final int LONGEST = 24;

  private static final int SLIP = 10;

  /** A doubled letter written once, or the reverse, is done more easily than another slip. */
  private static final int DOUBLING = 6;

  private static final int FARTHEST = 2 * SLIP;

  /** Beginnings of words that differ more in length are farther from each other. */
  private static final int MOST_LONGER = FARTHEST / DOUBLING;

  private final FSA automaton;
  private final byte separator;
  private final byte[] word;
  private final byte[] path;

  /**
   * How far the beginnings of the word are from those of the path, by the length of these; too far
   * where the lengths differ too much.
   */
  private final int[][] rows;

  private final List<Near> found = new ArrayList<>();

  /** A word, how far it is, and how common. */
  private record Near(String word, int distance, int frequency) {}

  SlipWalk(WordAutomaton words, String word) {
    this.automaton = words.automaton();
    this.separator = words.separator();
    this.word = word.getBytes(StandardCharsets.UTF_8);
    int deepest = this.word.length + MOST_LONGER + 1;
    this.path = new byte[deepest];
    this.rows = new int[deepest + 1][this.word.length + 1];
    for (int[] row : rows) {
      Arrays.fill(row, FARTHEST + 1);
    }
    rows[0][0] = 0;
    for (int i = 1; i <= Math.min(MOST_LONGER, this.word.length); i++) {
      rows[0][i] = rows[0][i - 1] + left(i);
    }
  }

  List<String> found(int most) {
    walk();
    return found.stream()
        .sorted(
            Comparator.comparingInt(Near::distance)
                .thenComparing(Comparator.comparingInt(Near::frequency).reversed())
                .thenComparing(Near::word))
        .map(Near::word)
        .distinct()
        .limit(most)
        .toList();
  }

  private void walk() {
    int[] arcs = new int[path.length + 1];
    int depth = 0;
    arcs[0] = automaton.getFirstArc(automaton.getRootNode());
    while (depth >= 0) {
      int arc = arcs[depth];
      if (arc == 0) {
        depth--;
        continue;
      }
      arcs[depth] = automaton.getNextArc(arc);
      byte label = automaton.getArcLabel(arc);
      if (label == separator) {
        note(depth, arc);
      } else if (depth < path.length && !automaton.isArcTerminal(arc)) {
        path[depth] = label;
        if (step(depth + 1)) {
          depth++;
          arcs[depth] = automaton.getFirstArc(automaton.getEndNode(arc));
        }
      }
    }
  }

  private void note(int depth, int separatorArc) {
    int distance = rows[depth][word.length];
    if (distance > 0 && distance <= FARTHEST && !automaton.isArcTerminal(separatorArc)) {
      int entry = automaton.getFirstArc(automaton.getEndNode(separatorArc));
      String near = new String(path, 0, depth, StandardCharsets.UTF_8);
      found.add(new Near(near, distance, automaton.getArcLabel(entry) - 'A'));
    }
  }

  /** Fills the row for the path so far; says whether any word behind it may be near enough. */
  private boolean step(int depth) {
    int[] row = rows[depth];
    int[] above = rows[depth - 1];
    byte meant = path[depth - 1];
    byte before = depth > 1 ? path[depth - 2] : separator;
    boolean twice = depth > 1 && before == meant;
    int least = FARTHEST + 1;
    if (depth <= MOST_LONGER) {
      row[0] = above[0] + SLIP;
      least = row[0];
    }
    int to = Math.min(word.length, depth + MOST_LONGER);
    for (int i = Math.max(1, depth - MOST_LONGER); i <= to; i++) {
      byte written = word[i - 1];
      int cost = above[i - 1] + (same(written, meant) ? 0 : SLIP);
      cost = Math.min(cost, row[i - 1] + left(i));
      cost = Math.min(cost, above[i] + (twice && written == meant ? DOUBLING : SLIP));
      if (i > 1 && depth > 1 && written == before && word[i - 2] == meant) {
        cost = Math.min(cost, rows[depth - 2][i - 2] + SLIP);
      }
      row[i] = cost;
      least = Math.min(least, cost);
    }
    return least <= FARTHEST;
  }

  /** What a letter too many costs. */
  private int left(int i) {
    return i > 1 && word[i - 1] == word[i - 2] ? DOUBLING : SLIP;
  }

  /** The case of a letter is another matter. */
  private static boolean same(byte a, byte b) {
    return a == b || ((a ^ b) == 0x20 && Character.isLetter(a & 0x7F) && a > 0 && b > 0);
  }
}
