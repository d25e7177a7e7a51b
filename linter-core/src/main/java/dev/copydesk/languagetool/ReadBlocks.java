package dev.copydesk.languagetool;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which the next bytes can be looked at in place. */
final class ReadBlocks extends InputStream {
  /** Of a block, in bytes: more than anything has whose length is written in two. */
  static final int SIZE = 1 << 16;

  private final InputStream in;
  private final byte[] block = new byte[SIZE];
  private int next;
  private int end;

  /** How many bytes are in the block or have been. */
  private long read;

  ReadBlocks(InputStream in) {
    this.in = in;
  }

  /**
   * Goes behind some bytes, which are in the block until the next call.
   *
   * @param length at most {@link #SIZE}
   * @return where in the block they begin
   * @throws EOFException if there are not as many
   */
  int take(int length) throws IOException {
    if (end - next < length) {
      System.arraycopy(block, next, block, 0, end - next);
      end -= next;
      next = 0;
      while (end < length) {
        if (!fill()) {
          throw new EOFException();
        }
      }
    }
    int begin = next;
    next += length;
    return begin;
  }

  byte[] block() {
    return block;
  }

  /** The number in the next two bytes. */
  int unsigned() throws IOException {
    return MaxentTable.unsigned(block, take(2));
  }

  /** How many bytes have been taken or read. */
  long position() {
    return read - (end - next);
  }

  /** Reads more, if there is, behind what is in the block. */
  private boolean fill() throws IOException {
    int more = in.read(block, end, SIZE - end);
    end += Math.max(more, 0);
    read += Math.max(more, 0);
    return more > 0;
  }

  private boolean isEmpty() throws IOException {
    if (next == end) {
      next = 0;
      end = 0;
      return !fill();
    }
    return false;
  }

  @Override
  public int read() throws IOException {
    return isEmpty() ? -1 : block[next++] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (next == end && length >= SIZE) {
      // It need not go through the block.
      int direct = in.read(bytes, offset, length);
      read += Math.max(direct, 0);
      return direct;
    }
    if (length == 0) {
      return 0;
    }
    if (isEmpty()) {
      return -1;
    }
    int count = Math.min(length, end - next);
    System.arraycopy(block, next, bytes, offset, count);
    next += count;
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    if (count <= 0 || isEmpty()) {
      return 0;
    }
    int skipped = (int) Math.min(count, end - next);
    next += skipped;
    return skipped;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
