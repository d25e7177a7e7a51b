package dev.copydesk.source;

import java.util.Arrays;
import java.util.function.Supplier;

/** Where the lines of a text begin; LF, CRLF and CR all end a line. */
public final class Lines {
  private final Supplier<String> text;
  private final int[] starts;

  /**
   * Those of a text that is known.
   *
   * @param text gives it if it is asked for
   * @param starts where each line begins
   */
  Lines(Supplier<String> text, int[] starts) {
    this.text = text;
    this.starts = starts.clone();
  }

  Lines(String text) {
    this.text = () -> text;
    int[] found = new int[Math.max(16, text.length() / 64)];
    int count = 1;
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      boolean atFeed = carriage < 0 || (feed >= 0 && feed < carriage);
      int at = atFeed ? feed : carriage;
      if (atFeed) {
        feed = text.indexOf('\n', at + 1);
      } else {
        carriage = text.indexOf('\r', at + 1);
      }
      if (atFeed || feed != at + 1) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = at + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /** Where each line begins. */
  public int[] starts() {
    return starts.clone();
  }

  /** How many lines there are; a text that ends with a line break has an empty last one. */
  public int count() {
    return starts.length;
  }

  /** The number of the line an offset lies in, from 1. */
  public int line(int offset) {
    int index = Arrays.binarySearch(starts, offset);
    return index >= 0 ? index + 1 : -index - 1;
  }

  /** The column of an offset within its line, from 1, in UTF-16 code units. */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** The span of a line (from 1), its line break excluded. */
  public Span span(int line) {
    int start = starts[line - 1];
    String all = text.get();
    int end = line == starts.length ? all.length() : starts[line];
    while (end > start && (all.charAt(end - 1) == '\n' || all.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(start, end);
  }
}
