package dev.copydesk.rules.encoding;

import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text on its way through decodings, each character of which knows what it was made of. What has
 * been changed comes out as runs of the original text, each with all that was done to it.
 */
final class Strand {
  private final String original;
  private String text;

  /** Where in the original each character begins and ends; characters made together share both. */
  private int[] starts;

  private int[] ends;

  /** How often each character was decoded. */
  private int[] depths;

  private final List<Change> changes = new ArrayList<>();
  private final List<Run> doubts = new ArrayList<>();
  private int layers;

  Strand(String original) {
    this.original = original;
    text = original;
    starts = new int[original.length()];
    ends = new int[original.length()];
    depths = new int[original.length()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = i;
      ends[i] = i + 1;
    }
  }

  /**
   * A replacement.
   *
   * @param start in the text as it stands before
   * @param end one past its last character, more than {@code start}
   * @param text what takes its place
   * @param how what was wrong, in the words of a message
   */
  record Piece(int start, int end, String text, String how) {}

  /**
   * A stretch of the original and what became of it.
   *
   * @param how what was wrong, once for each time the text was decoded, in that order
   */
  record Run(int start, int end, String text, List<String> how) {
    Run {
      how = List.copyOf(how);
    }

    Run shifted(int by) {
      return new Run(start + by, end + by, text, how);
    }
  }

  /** A piece in offsets of the original. */
  private record Change(int start, int end, int layer, String how) {}

  String text() {
    return text;
  }

  /** Whether anything has been replaced. */
  boolean isChanged() {
    return !changes.isEmpty();
  }

  /** Where in the original a stretch of the text as it stands was. */
  Span toOriginal(int start, int end) {
    return new Span(starts[start], ends[end - 1]);
  }

  /**
   * Whether all characters of a stretch have been decoded equally often. Those that have not never
   * were parts of one character.
   */
  boolean isEven(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (depths[i] != depths[start]) {
        return false;
      }
    }
    return true;
  }

  /** Notes a replacement that may be right, and may be wrong. */
  void doubt(Piece piece) {
    Span span = toOriginal(piece.start(), piece.end());
    doubts.add(new Run(span.start(), span.end(), piece.text(), List.of(piece.how())));
  }

  /** The replacements that may be right. */
  List<Run> doubts() {
    return List.copyOf(doubts);
  }

  /** Makes replacements, none overlapping another, in order. */
  void apply(List<Piece> pieces) {
    int room = text.length() + pieces.stream().mapToInt(piece -> piece.text().length()).sum();
    StringBuilder next = new StringBuilder(room);
    int[] nextStarts = new int[room];
    int[] nextEnds = new int[room];
    int[] nextDepths = new int[room];
    int at = 0;
    for (Piece piece : pieces) {
      System.arraycopy(depths, at, nextDepths, next.length(), piece.start() - at);
      copy(at, piece.start(), next, nextStarts, nextEnds);
      int from = starts[piece.start()];
      int to = ends[piece.end() - 1];
      changes.add(new Change(from, to, layers, piece.how()));
      int size = next.length() + piece.text().length();
      Arrays.fill(nextStarts, next.length(), size, from);
      Arrays.fill(nextEnds, next.length(), size, to);
      Arrays.fill(nextDepths, next.length(), size, depths[piece.start()] + 1);
      next.append(piece.text());
      at = piece.end();
    }
    System.arraycopy(depths, at, nextDepths, next.length(), text.length() - at);
    copy(at, text.length(), next, nextStarts, nextEnds);
    text = next.toString();
    starts = nextStarts;
    ends = nextEnds;
    depths = nextDepths;
    layers++;
  }

  private void copy(int from, int to, StringBuilder next, int[] nextStarts, int[] nextEnds) {
    System.arraycopy(starts, from, nextStarts, next.length(), to - from);
    System.arraycopy(ends, from, nextEnds, next.length(), to - from);
    next.append(text, from, to);
  }

  /** The changed stretches in order; those with no blank between them are one. */
  List<Run> runs() {
    List<Change> inOrder = new ArrayList<>(changes);
    inOrder.sort(Comparator.comparingInt(Change::start));
    List<Run> runs = new ArrayList<>();
    int i = 0;
    int at = 0;
    while (i < inOrder.size()) {
      int start = inOrder.get(i).start();
      int end = start;
      Map<Integer, String> how = new TreeMap<>();
      while (i < inOrder.size() && (end == start || joins(end, inOrder.get(i).start()))) {
        Change change = inOrder.get(i++);
        how.put(change.layer(), change.how());
        end = Math.max(end, change.end());
      }
      StringBuilder became = new StringBuilder();
      while (at < text.length() && starts[at] < start) {
        at++;
      }
      while (at < text.length() && ends[at] <= end) {
        became.append(text.charAt(at++));
      }
      if (!became.toString().contentEquals(original.substring(start, end))) {
        runs.add(new Run(start, end, became.toString(), new ArrayList<>(how.values())));
      }
    }
    return runs;
  }

  private boolean joins(int end, int start) {
    for (int i = end; i < start; i++) {
      if (original.charAt(i) <= ' ') {
        return false;
      }
    }
    return true;
  }
}
