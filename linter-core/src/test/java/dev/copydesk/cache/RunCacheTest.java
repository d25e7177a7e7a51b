package dev.copydesk.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run finds in one file what the last one needed, and whatever is with that file, the same. */
final class RunCacheTest {
  private static final Key PLACE = new KeyBuilder("run").add("a").key();
  private static final int MANY = 100;

  @TempDir Path temporary;

  private final List<String> trouble = new ArrayList<>();

  private Path folder() {
    return temporary.resolve("cache");
  }

  private ResultCache cache() {
    return ResultCache.in(folder(), trouble::add);
  }

  private RunCache run() {
    return RunCache.of(cache(), PLACE, true);
  }

  private static Key key(int i) {
    return new KeyBuilder("test").add(i).key();
  }

  private static byte[] content(int i) {
    return ("content " + i).repeat(20).getBytes(StandardCharsets.UTF_8);
  }

  /** A run that needs some entries and makes those that there are not; how many it made. */
  private static int need(RunCache run, int from, int to) {
    int made = 0;
    for (int i = from; i < to; i++) {
      Optional<byte[]> known = run.read(key(i));
      if (known.isPresent()) {
        assertThat(known.get()).isEqualTo(content(i));
      } else {
        run.write(key(i), content(i));
        made++;
      }
    }
    run.finish();
    return made;
  }

  private Path pack() {
    return CacheFolder.file(folder(), PLACE);
  }

  private void deleteSingles(int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      Files.deleteIfExists(CacheFolder.file(folder(), key(i)));
    }
  }

  @Test
  void whatTheLastRunNeededIsInOneFile() throws IOException {
    assertThat(need(run(), 0, MANY)).isEqualTo(MANY);
    deleteSingles(0, MANY);

    assertThat(need(run(), 0, MANY)).isZero();
    assertThat(trouble).isEmpty();
  }

  @Test
  void whatWasThereBeforePacksIsPackedAsWell() throws IOException {
    for (int i = 0; i < MANY; i++) {
      cache().write(key(i), content(i));
    }
    assertThat(need(run(), 0, MANY)).isZero();
    deleteSingles(0, MANY);
    assertThat(need(run(), 0, MANY)).isZero();
  }

  @Test
  void aFewEntriesAreNotPacked() {
    need(run(), 0, 20);
    assertThat(pack()).doesNotExist();
  }

  @Test
  void aRunOfAProcessThatLivesOnLeavesNone() {
    need(RunCache.of(cache(), PLACE, false), 0, MANY);
    need(RunCache.of(cache()), 0, MANY);
    assertThat(pack()).doesNotExist();
  }

  @Test
  void itIsNotWrittenAgainForAFew() throws IOException {
    need(run(), 0, MANY);
    byte[] before = Files.readAllBytes(pack());
    need(run(), 0, MANY + 3);
    assertThat(Files.readAllBytes(pack())).isEqualTo(before);
    assertThat(need(run(), 0, MANY + 3)).isZero();
  }

  @Test
  void itIsWrittenAgainForMany() throws IOException {
    need(run(), 0, MANY);
    need(run(), 0, 2 * MANY);
    deleteSingles(0, 2 * MANY);
    assertThat(need(run(), 0, 2 * MANY)).isZero();
  }

  @Test
  void whatIsOfNoUseAnyMoreGoes() throws IOException {
    need(run(), 0, 3 * MANY);
    long before = Files.size(pack());
    need(run(), 0, MANY);
    assertThat(Files.size(pack())).isLessThan(before / 2);
    deleteSingles(0, 3 * MANY);
    assertThat(need(run(), 0, MANY)).isZero();
    assertThat(need(run(), MANY, 2 * MANY)).isEqualTo(MANY);
  }

  @Test
  void whatIsWrittenInThePlaceOfAnotherIsReadFromThenOn() throws IOException {
    need(run(), 0, MANY);
    RunCache second = run();
    for (int i = 0; i < MANY; i++) {
      second.read(key(i));
    }
    second.write(key(7), content(-7));
    assertThat(second.read(key(7)).orElseThrow()).isEqualTo(content(-7));
    second.finish();
    deleteSingles(0, MANY);

    assertThat(run().read(key(7)).orElseThrow()).isEqualTo(content(-7));
    assertThat(run().read(key(8)).orElseThrow()).isEqualTo(content(8));
  }

  /** As when a run of another folder, or of a daemon, has found what is so by now. */
  @Test
  void whatLiesAloneCanBeAskedFor() {
    need(run(), 0, MANY);
    cache().write(key(7), content(-7));

    RunCache run = run();
    assertThat(run.read(key(7)).orElseThrow()).isEqualTo(content(7));
    assertThat(run.readAlone(key(7)).orElseThrow()).isEqualTo(content(-7));
    assertThat(run.readAlone(key(MANY))).isEmpty();
    for (int i = 0; i < MANY; i++) {
      run.read(key(i));
    }
    run.finish();
    assertThat(run().read(key(7)).orElseThrow()).isEqualTo(content(-7));
  }

  @Test
  void aDamagedOneIsNone() throws IOException {
    need(run(), 0, MANY);
    byte[] whole = Files.readAllBytes(pack());
    for (int i = 0; i < whole.length; i += 97) {
      byte[] damaged = whole.clone();
      damaged[i]++;
      Files.write(pack(), damaged);
      RunCache run = run();
      assertThat(run.packed(key(1))).as("byte %s", i).isEmpty();
      assertThat(run.read(key(1)).orElseThrow()).isEqualTo(content(1));
    }
    for (int length = 0; length < whole.length; length += 501) {
      Files.write(pack(), Arrays.copyOf(whole, length));
      assertThat(run().packed(key(1))).as("%s bytes", length).isEmpty();
    }
    assertThat(need(run(), 0, MANY)).isZero();
    assertThat(run().packed(key(1))).isPresent();
    assertThat(trouble).isEmpty();
  }

  @Test
  void anEntryThatIsNoPackIsNone() {
    cache().write(PLACE, content(1));
    assertThat(need(run(), 0, MANY)).isEqualTo(MANY);
    assertThat(need(run(), 0, MANY)).isZero();
  }

  @Test
  void manyRunsAtOnceFindTheSame() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(6);
    List<Future<?>> all = new ArrayList<>();
    for (int run = 0; run < 12; run++) {
      int from = run * 5;
      all.add(threads.submit(() -> need(run(), from, from + MANY)));
    }
    for (Future<?> each : all) {
      each.get();
    }
    threads.shutdown();
    assertThat(need(run(), 0, MANY)).isZero();
    assertThat(trouble).isEmpty();
  }

  /** As on a full disk. */
  @Test
  void whereNothingCanBeWrittenThatIsSaidOnce() throws IOException {
    Files.writeString(folder(), "a file");
    assertThat(need(run(), 0, MANY)).isEqualTo(MANY);
    assertThat(trouble).hasSize(1);
    assertThat(folder()).hasContent("a file");
  }

  @Test
  void itIsBounded() throws IOException {
    byte[] large = new byte[1 << 20];
    RunCache run = run();
    for (int i = 0; i < 30; i++) {
      run.pack(key(i), large);
    }
    need(run, 100, 100 + MANY);
    assertThat(Files.size(pack())).isLessThan(ResultCache.MOST_BYTES / 2);

    RunCache next = run();
    assertThat(next.packed(key(0))).isPresent();
    assertThat(next.packed(key(29))).isEmpty();
    assertThat(need(next, 100, 100 + MANY)).isZero();
  }

  /** Else they would be thrown away while they are of use, and be missed without the pack. */
  @Test
  void entriesInFilesOfTheirOwnAreOfUseAsWell() throws IOException {
    need(run(), 0, MANY);
    Path single = CacheFolder.file(folder(), key(1));
    FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(20)));
    Files.setLastModifiedTime(single, old);
    need(run(), 0, MANY);
    assertThat(Files.getLastModifiedTime(single)).isEqualTo(old);

    SortedMap<String, byte[]> entries = new TreeMap<>();
    for (int i = 0; i < MANY; i++) {
      entries.put(key(i).hex(), content(i));
    }
    cache().write(PLACE, Pack.content(Instant.now().minus(Duration.ofDays(2)), entries));
    need(run(), 0, MANY);
    Instant justNow = Instant.now().minus(Duration.ofMinutes(5));
    assertThat(Files.getLastModifiedTime(single).toInstant()).isAfter(justNow);
    Files.setLastModifiedTime(single, old);
    need(run(), 0, MANY);
    assertThat(Files.getLastModifiedTime(single)).as("once a day").isEqualTo(old);
  }
}
