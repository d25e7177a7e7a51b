package dev.copydesk.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Many entries in the content of one, for a run that needs them all: to open thousands of files
 * takes longer than to read what is in them. When it was last noted that they are of use, in
 * milliseconds since 1970; how many there are; by key, where the content of each is and how long;
 * the contents.
 */
final class Pack {
  private static final int HEAD = Long.BYTES + Integer.BYTES;

  static final Pack EMPTY = new Pack(new byte[HEAD]);

  /** In bytes, of an entry beside its content; each digit of its key is one. */
  static final int ROW = Key.DIGITS + 2 * Integer.BYTES;

  private final byte[] bytes;
  private final ByteBuffer numbers;
  private final int count;

  private Pack(byte[] bytes) {
    this.bytes = bytes;
    numbers = ByteBuffer.wrap(bytes);
    count = numbers.getInt(Long.BYTES);
  }

  /** The pack in a content; an empty one if it is of another kind. */
  static Pack of(byte[] content) {
    if (content.length < HEAD) {
      return EMPTY;
    }
    int count = ByteBuffer.wrap(content).getInt(Long.BYTES);
    boolean fits = count >= 0 && count <= (content.length - HEAD) / ROW;
    return fits ? new Pack(content) : EMPTY;
  }

  /**
   * The content of a pack.
   *
   * @param noted when it was last noted that its entries are of use
   * @param entries those in it, by the digits of their keys
   */
  static byte[] content(Instant noted, SortedMap<String, byte[]> entries) {
    int start = start(entries.size());
    ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(start + sum(entries)));
    content.putLong(noted.toEpochMilli()).putInt(entries.size());
    for (Map.Entry<String, byte[]> each : entries.entrySet()) {
      content.put(each.getKey().getBytes(StandardCharsets.ISO_8859_1));
      content.putInt(start).putInt(each.getValue().length);
      start += each.getValue().length;
    }
    entries.values().forEach(content::put);
    return content.array();
  }

  private static long sum(SortedMap<String, byte[]> entries) {
    return entries.values().stream().mapToLong(each -> each.length).sum();
  }

  /** Where the contents begin. */
  private static int start(int count) {
    return HEAD + count * ROW;
  }

  /** When it was last noted that the entries are of use. */
  Instant noted() {
    return Instant.ofEpochMilli(numbers.getLong(0));
  }

  /** In bytes. */
  int size() {
    return bytes.length;
  }

  /** How many entries there are. */
  int count() {
    return count;
  }

  /** Which entry, from 0, is that of a key; less than 0 if none is. */
  int find(Key key) {
    String hex = key.hex();
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(hex, start(middle));
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }

  private int compare(String hex, int at) {
    for (int i = 0; i < Key.DIGITS; i++) {
      int order = hex.charAt(i) - bytes[at + i];
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** The digits of the key of an entry. */
  String key(int entry) {
    return new String(bytes, start(entry), Key.DIGITS, StandardCharsets.ISO_8859_1);
  }

  /** The content of an entry; null if it is not there, for nothing that was read is believed. */
  byte @Nullable [] get(int entry) {
    int at = start(entry) + Key.DIGITS;
    int start = numbers.getInt(at);
    int length = numbers.getInt(at + Integer.BYTES);
    if (start < 0 || length < 0 || start > bytes.length - length) {
      return null;
    }
    byte[] content = new byte[length];
    System.arraycopy(bytes, start, content, 0, length);
    return content;
  }
}
