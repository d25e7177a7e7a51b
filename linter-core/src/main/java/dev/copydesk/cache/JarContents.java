package dev.copydesk.cache;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What tells a jar from every other: its table of contents, which has a checksum of each file. So a
 * copy that was downloaded anew is the same, and no jar has to be read as a whole.
 */
final class JarContents {
  /** APPNOTE.TXT 4.3.16: the end of the table, a signature and 18 bytes before a comment. */
  private static final int END_SIGNATURE = 0x06054b50;

  private static final int END_BYTES = 22;
  private static final int SIZE_AT = 12;
  private static final int LONGEST_COMMENT = 65_535;
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  private JarContents() {}

  /** The table of a jar; what is known of the file if it has none. */
  static byte[] of(Path file) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      long size = channel.size();
      int tailBytes = (int) Math.min(size, END_BYTES + LONGEST_COMMENT);
      // Hardly any jar has a comment.
      for (int length : new int[] {Math.min(tailBytes, END_BYTES), tailBytes}) {
        ByteBuffer tail = read(channel, size - length, length);
        for (int at = length - END_BYTES; at >= 0; at--) {
          if (tail.getInt(at) == END_SIGNATURE) {
            long tableBytes = Integer.toUnsignedLong(tail.getInt(at + SIZE_AT));
            long start = size - length + at - tableBytes;
            if (start >= 0 && tableBytes <= MOST_BYTES) {
              return read(channel, start, (int) (tableBytes + length - at)).array();
            }
          }
        }
      }
      String known = size + " " + Files.getLastModifiedTime(file);
      return known.getBytes(StandardCharsets.UTF_8);
    }
  }

  private static ByteBuffer read(SeekableByteChannel channel, long start, int length)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(start);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        throw new EOFException();
      }
    }
    return buffer;
  }
}
