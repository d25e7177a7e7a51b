package dev.copydesk.article.asciidoc;

import java.util.Arrays;

/**
 * Lines of prose as one text, each without what the markup puts around it, and the way back to the
 * source.
 */
final class Passage {
  private final String source;
  private int[] at = new int[2];
  private int[] from = new int[2];
  private int[] to = new int[2];
  private int count;
  private int length;

  /** The line last asked for; questions come in order. */
  private int line;

  Passage(String source) {
    this.source = source;
  }

  static Passage of(String source, int start, int end) {
    Passage passage = new Passage(source);
    passage.add(start, end);
    return passage;
  }

  /** Adds a line, or nothing if it is blank; a mark of a hard break at its end is left out. */
  void add(int start, int end) {
    int last = trimmed(start, end);
    if (last - 1 > start
        && source.charAt(last - 1) == '+'
        && Characters.isBlank(source.charAt(last - 2))) {
      last = trimmed(start, last - 1);
    }
    int first = start;
    while (first < last && Characters.isBlank(source.charAt(first))) {
      first++;
    }
    if (first < last) {
      addText(first, last);
    }
  }

  private int trimmed(int start, int end) {
    int last = end;
    while (last > start && Characters.isBlank(source.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private void addText(int first, int last) {
    if (count == at.length) {
      at = Arrays.copyOf(at, 2 * count);
      from = Arrays.copyOf(from, 2 * count);
      to = Arrays.copyOf(to, 2 * count);
    }
    length += count > 0 ? 1 : 0;
    at[count] = length;
    from[count] = first;
    to[count] = last;
    length += last - first;
    count++;
  }

  /** A part of this text. */
  Passage part(int start, int end) {
    Passage part = new Passage(source);
    int begin = start;
    while (begin < end) {
      int stop = Math.min(end, lineEnd(begin));
      if (begin < stop) {
        part.addText(source(begin), source(begin) + stop - begin);
      }
      begin = stop + 1;
    }
    return part;
  }

  String text() {
    if (isOnePiece()) {
      return source.substring(from[0], to[count - 1]);
    }
    StringBuilder joined = new StringBuilder(length);
    for (int i = 0; i < count; i++) {
      // Faster than to append from the source, which goes character by character.
      joined.append(i > 0 ? "\n" : "").append(source.substring(from[i], to[i]));
    }
    return joined.toString();
  }

  /** Whether nothing lies between the lines but their ends; of most passages nothing does. */
  private boolean isOnePiece() {
    for (int i = 1; i < count; i++) {
      if (from[i] != to[i - 1] + 1 || source.charAt(to[i - 1]) != '\n') {
        return false;
      }
    }
    return count > 0;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Where in the source a character of the text stands; for a line's end, where that begins. */
  int source(int offset) {
    seek(offset);
    return from[line] + offset - at[line];
  }

  /** Where in the source the text before an offset ends. */
  int sourceEnd(int offset) {
    return source(offset - 1) + 1;
  }

  /** Where in the text the line ends that holds an offset. */
  int lineEnd(int offset) {
    seek(offset);
    return at[line] + to[line] - from[line];
  }

  private void seek(int offset) {
    while (line > 0 && at[line] > offset) {
      line--;
    }
    while (line + 1 < count && at[line + 1] <= offset) {
      line++;
    }
  }
}
