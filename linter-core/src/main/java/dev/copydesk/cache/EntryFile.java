package dev.copydesk.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * How an entry lies in its file: a mark, the version, the key, the length of the content, the
 * content, and a checksum of all that. Whatever is not exactly so is no entry.
 */
final class EntryFile {
  /** Another one for every change of what any entry holds or of how it is written. */
  static final int VERSION = 3;

  private static final byte[] MARK = "copydesk".getBytes(StandardCharsets.US_ASCII);
  private static final int KEY_BYTES = 32;
  private static final int HEAD = MARK.length + Integer.BYTES + KEY_BYTES + Integer.BYTES;
  private static final int CHECK_BYTES = Integer.BYTES;

  private EntryFile() {}

  static byte[] of(Key key, byte[] content) {
    byte[] file = new byte[HEAD + content.length + CHECK_BYTES];
    ByteBuffer buffer = ByteBuffer.wrap(file);
    buffer.put(head(key, content.length)).put(content);
    buffer.putInt(check(file));
    return file;
  }

  /** The content; empty if a file is not the whole entry of a key. */
  static Optional<byte[]> content(Key key, byte[] file) {
    int length = file.length - HEAD - CHECK_BYTES;
    boolean whole =
        length >= 0
            && Arrays.equals(file, 0, HEAD, head(key, length), 0, HEAD)
            && ByteBuffer.wrap(file).getInt(HEAD + length) == check(file);
    return whole ? Optional.of(Arrays.copyOfRange(file, HEAD, HEAD + length)) : Optional.empty();
  }

  private static byte[] head(Key key, int length) {
    ByteBuffer head = ByteBuffer.allocate(HEAD);
    head.put(MARK).putInt(VERSION).put(HexFormat.of().parseHex(key.hex())).putInt(length);
    return head.array();
  }

  /** The checksum of a file but for the one in it: against accidents, and at hardly any cost. */
  private static int check(byte[] file) {
    CRC32C sum = new CRC32C();
    sum.update(file, 0, file.length - CHECK_BYTES);
    return (int) sum.getValue();
  }
}
