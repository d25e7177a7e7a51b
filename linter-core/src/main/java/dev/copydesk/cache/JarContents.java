package dev.copydesk.cache;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

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

  /** Fingerprint of the table of a jar; what is known of the file if it has none. */
  static String of(Path file) throws IOException {
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
              return fingerprint(read(channel, start, (int) (tableBytes + length - at)).array());
            }
          }
        }
      }
      return size + " " + Files.getLastModifiedTime(file);
    }
  }

  /** Two checksums, which take no time, of what is made of checksums itself. */
  private static String fingerprint(byte[] table) {
    CRC32 one = new CRC32();
    CRC32C other = new CRC32C();
    one.update(table);
    other.update(table);
    return table.length + " " + one.getValue() + " " + other.getValue();
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
