package dev.copydesk.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecentEntriesTest {
  private static final Key ONE = new KeyBuilder("test").add(1).key();
  private static final Key TWO = new KeyBuilder("test").add(2).key();
  private static final Key THREE = new KeyBuilder("test").add(3).key();

  @TempDir private Path folder;

  @Test
  void whatWasOfUseLongestAgoGoes() {
    RecentEntries recent = new RecentEntries(20);
    recent.put(folder, ONE, new byte[9]);
    recent.put(folder, TWO, new byte[9]);
    assertThat(recent.get(folder, ONE)).isPresent();
    recent.put(folder, THREE, new byte[9]);
    assertThat(recent.get(folder, TWO)).isEmpty();
    assertThat(recent.get(folder, ONE)).isPresent();
    recent.put(folder, ONE, new byte[1]);
    recent.put(folder, TWO, new byte[9]);
    assertThat(recent.get(folder, THREE)).isPresent();
    recent.put(folder, TWO, new byte[21]);
    assertThat(recent.get(folder, TWO)).hasValueSatisfying(it -> assertThat(it).hasSize(9));
  }

  @Test
  void aCacheReadsAFileOnce() throws Exception {
    RecentEntries recent = new RecentEntries(1_000);
    ResultCache.in(folder, line -> {}).write(ONE, new byte[] {1});
    ResultCache cache = ResultCache.in(folder, recent, line -> {});
    assertThat(cache.read(ONE).orElseThrow()).containsExactly(1);
    cache.write(TWO, new byte[] {2});
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(CacheFolder::isEntry).toList()) {
        Files.delete(file);
      }
    }
    ResultCache next = ResultCache.in(folder, recent, line -> {});
    assertThat(next.read(ONE).orElseThrow()).containsExactly(1);
    assertThat(next.read(TWO).orElseThrow()).containsExactly(2);
    assertThat(ResultCache.in(folder, line -> {}).read(ONE)).isEmpty();
    assertThat(ResultCache.in(folder.resolve("other"), recent, line -> {}).read(ONE)).isEmpty();
  }
}
