package dev.copydesk.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What was packed is found again, and nothing else is. */
final class PackTest {
  private static final Instant NOTED = Instant.ofEpochMilli(1_900_000_000_123L);

  private static Key key(int i) {
    return new KeyBuilder("test").add(i).key();
  }

  private static byte[] content(int i) {
    return ("content " + i).repeat(i % 7).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] packed(int count) {
    SortedMap<String, byte[]> entries = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      entries.put(key(i).hex(), content(i));
    }
    return Pack.content(NOTED, entries);
  }

  @Test
  void whatIsInItIsFound() {
    for (int count : new int[] {0, 1, 2, 3, 200}) {
      Pack pack = Pack.of(packed(count));
      assertThat(pack.count()).isEqualTo(count);
      assertThat(pack.noted()).isEqualTo(NOTED);
      for (int i = 0; i < count; i++) {
        int entry = pack.find(key(i));
        assertThat(pack.get(entry)).isEqualTo(content(i));
        assertThat(pack.key(entry)).isEqualTo(key(i).hex());
      }
      assertThat(pack.find(key(count))).isNegative();
      assertThat(pack.find(key(-1))).isNegative();
    }
  }

  @Test
  void whatIsNoPackIsAnEmptyOne() {
    byte[] packed = packed(20);
    for (int length = 0; length < packed.length; length++) {
      Pack pack = Pack.of(Arrays.copyOf(packed, length));
      for (int i = 0; i < pack.count(); i++) {
        // Nothing is thrown.
        pack.get(i);
      }
    }
    assertThat(Pack.of(new byte[0]).count()).isZero();
    assertThat(Pack.of("x".repeat(500).getBytes(StandardCharsets.UTF_8)).count()).isZero();
    assertThat(Pack.EMPTY.find(key(1))).isNegative();
  }

  @Test
  void nothingInItIsBelieved() {
    byte[] packed = packed(20);
    for (int i = 0; i < packed.length; i++) {
      byte[] damaged = packed.clone();
      damaged[i] = (byte) ~damaged[i];
      Pack pack = Pack.of(damaged);
      for (int j = 0; j < 20; j++) {
        int entry = pack.find(key(j));
        if (entry >= 0) {
          // Nothing is thrown, and nothing huge is asked of the memory.
          pack.get(entry);
        }
      }
    }
  }
}
