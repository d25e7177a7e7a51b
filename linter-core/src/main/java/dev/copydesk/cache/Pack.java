package dev.copydesk.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Many entries in the content of one, for a run that needs them all: to open thousands of files
 * takes longer than to read what is in them. How many there are; by key, where the content of each
 * is and how long; the contents.
 */
final class Pack {
  static final Pack EMPTY = new Pack(new byte[Integer.BYTES]);

  /** In hexadecimal digits, each of which is a byte. */
  private static final int KEY = 64;

  private static final int ROW = KEY + 2 * Integer.BYTES;

  private final byte[] bytes;
  private final ByteBuffer numbers;
  private final int count;

  private Pack(byte[] bytes) {
    this.bytes = bytes;
    numbers = ByteBuffer.wrap(bytes);
    count = numbers.getInt(0);
  }

  /** The pack in a content; an empty one if it is of another kind. */
  static Pack of(byte[] content) {
    boolean fits =
        content.length >= Integer.BYTES
            && ByteBuffer.wrap(content).getInt(0) >= 0
            && Integer.BYTES + (long) ByteBuffer.wrap(content).getInt(0) * ROW <= content.length;
    return fits ? new Pack(content) : EMPTY;
  }

  /** The content of a pack of entries, by the digits of their keys. */
  static byte[] content(SortedMap<String, byte[]> entries) {
    int start = start(entries.size());
    ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(start + sum(entries)));
    content.putInt(entries.size());
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
    return Integer.BYTES + count * ROW;
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
    for (int i = 0; i < KEY; i++) {
      int order = hex.charAt(i) - bytes[at + i];
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** The digits of the key of an entry. */
  String key(int entry) {
    return new String(bytes, start(entry), KEY, StandardCharsets.ISO_8859_1);
  }

  /** The content of an entry; null if it is not there, for nothing that was read is believed. */
  byte @Nullable [] get(int entry) {
    int at = start(entry) + KEY;
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
