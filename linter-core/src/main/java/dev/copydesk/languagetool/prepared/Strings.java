package dev.copydesk.languagetool.prepared;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Strings by their numbers, each made when it is first asked for. Safe for many threads: at worst
 * two of them make the same.
 */
final class Strings {
  private final byte[] bytes;
  private final int[] starts;
  private final @Nullable String[] made;

  /** Reads what {@link StringTable} wrote. */
  Strings(ByteReader in) {
    int size = in.number();
    starts = new int[size + 1];
    int length = 0;
    for (int i = 0; i < size; i++) {
      starts[i] = length;
      length += in.number();
    }
    starts[size] = length;
    bytes = in.bytes();
    made = new String[size];
    int base = in.skip(length);
    for (int i = 0; i <= size; i++) {
      starts[i] += base;
    }
  }

  String get(int number) {
    String known = made[number];
    if (known == null) {
      int start = starts[number];
      known = new String(bytes, start, starts[number + 1] - start, StandardCharsets.UTF_8);
      made[number] = known;
    }
    return known;
  }
}
