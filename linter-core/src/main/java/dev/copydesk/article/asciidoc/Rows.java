package dev.copydesk.article.asciidoc;

import dev.copydesk.source.Lines;
import dev.copydesk.source.Source;
import dev.copydesk.source.Span;
import java.util.Arrays;

/** Lines of a source, or the parts of them that lie in a cell; blanks at their ends left out. */
final class Rows {
  private final String source;
  private int[] starts;
  private int[] ends;
  private int count;

  Rows(String source) {
    this(source, 2);
  }

  private Rows(String source, int room) {
    this.source = source;
    this.starts = new int[room];
    this.ends = new int[room];
  }

  /** The lines from an offset on. */
  static Rows of(Source source, int from) {
    Lines lines = source.lines();
    Rows rows = new Rows(source.text(), lines.count());
    for (int line = lines.line(from); line <= lines.count(); line++) {
      Span span = lines.span(line);
      rows.add(Math.max(from, span.start()), Math.max(from, span.end()));
    }
    return rows;
  }

  void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    int last = end;
    while (last > start && Characters.isBlank(source.charAt(last - 1))) {
      last--;
    }
    starts[count] = start;
    ends[count] = last;
    count++;
  }

  int count() {
    return count;
  }

  int start(int row) {
    return starts[row];
  }

  int end(int row) {
    return ends[row];
  }

  boolean isBlank(int row) {
    return starts[row] == ends[row];
  }

  /** The first character that is no blank. */
  int textStart(int row) {
    int at = starts[row];
    while (at < ends[row] && Characters.isBlank(source.charAt(at))) {
      at++;
    }
    return at;
  }
}
