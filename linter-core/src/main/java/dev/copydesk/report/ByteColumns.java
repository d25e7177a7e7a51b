package dev.copydesk.report;

import dev.copydesk.source.Source;

/**
 * Columns counted in bytes of UTF-8. It counts on from the offset it was last asked for, so that
 * many findings on one long line take no longer than that line is.
 */
final class ByteColumns {
  private static final int MARK_BYTES = 3;

  private final Source source;
  private int line;
  private int last;
  private int column;

  ByteColumns(Source source) {
    this.source = source;
  }

  /** The column of an offset, from 1; on the first line a byte order mark counts. */
  int of(int offset) {
    int asked = source.lines().line(offset);
    if (asked != line) {
      line = asked;
      last = source.lines().span(line).start();
      column = line == 1 && source.hasByteOrderMark() ? 1 + MARK_BYTES : 1;
    }
    if (offset >= last) {
      column += bytes(last, offset);
    } else {
      column -= bytes(offset, last);
    }
    last = offset;
    return column;
  }

  private int bytes(int from, int to) {
    String text = source.text();
    int bytes = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes++;
      } else if (Character.isLowSurrogate(c)
          && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)))) {
        // It stands for a byte that is no UTF-8.
        bytes++;
      } else if (c < 0x800 || Character.isSurrogate(c)) {
        // Two surrogates make four bytes.
        bytes += 2;
      } else {
        bytes += 3;
      }
    }
    return bytes;
  }
}
