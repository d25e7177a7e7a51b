package dev.copydesk.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResultCacheTest {
  @TempDir Path temporary;

  private final List<String> trouble = new ArrayList<>();

  private Path folder() {
    return temporary.resolve("deep").resolve("cache");
  }

  private ResultCache cache() {
    return ResultCache.in(folder(), trouble::add);
  }

  private static Key key(int i) {
    return new KeyBuilder("test").add(i).key();
  }

  private static byte[] content(int i) {
    return ("content " + i).repeat(50).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void keeps() {
    assertThat(cache().read(key(1))).isEmpty();
    cache().write(key(1), content(1));
    cache().write(key(2), content(2));

    assertThat(cache().read(key(1)).orElseThrow()).isEqualTo(content(1));
    assertThat(cache().read(key(2)).orElseThrow()).isEqualTo(content(2));
    assertThat(cache().read(key(3))).isEmpty();
    assertThat(trouble).isEmpty();
  }

  @Test
  void nothingIsWrittenBeforeThereIsSomethingToKeep() {
    cache().read(key(1));
    cache().finish();

    assertThat(folder()).doesNotExist();
  }

  @Test
  void onlyTheOwnerMayLook() throws IOException {
    cache().write(key(1), content(1));
    assumeTrue(folder().getFileSystem().supportedFileAttributeViews().contains("posix"));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
        .isEqualTo("rwx------");
    Path inner = CacheFolder.file(folder(), key(1)).getParent();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inner)))
        .isEqualTo("rwx------");
  }

  @Test
  void aDamagedEntryIsReplaced() throws IOException {
    cache().write(key(1), content(1));
    Path file = CacheFolder.file(folder(), key(1));
    Files.write(file, new byte[] {1, 2, 3});

    assertThat(cache().read(key(1))).isEmpty();
    cache().write(key(1), content(1));
    assertThat(cache().read(key(1)).orElseThrow()).isEqualTo(content(1));
  }

  @Test
  void anEntryInThePlaceOfAnotherIsNone() throws IOException {
    cache().write(key(1), content(1));
    cache().write(key(2), content(2));
    Files.copy(
        CacheFolder.file(folder(), key(1)),
        CacheFolder.file(folder(), key(2)),
        StandardCopyOption.REPLACE_EXISTING);

    assertThat(cache().read(key(2))).isEmpty();
  }

  @Test
  void manyThreadsWriteAndReadTheSame() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<?>> all = new ArrayList<>();
    for (int thread = 0; thread < 8; thread++) {
      // A process of its own would have no more in common with the others than that folder.
      ResultCache cache = ResultCache.in(folder(), trouble::add);
      all.add(
          threads.submit(
              () -> {
                for (int i = 0; i < 300; i++) {
                  int which = i % 20;
                  Optional<byte[]> read = cache.read(key(which));
                  read.ifPresent(bytes -> assertThat(bytes).isEqualTo(content(which)));
                  cache.write(key(which), content(which));
                }
                cache.finish();
              }));
    }
    for (Future<?> each : all) {
      each.get();
    }
    threads.shutdown();

    assertThat(trouble).isEmpty();
    assertThat(files()).hasSize(20);
  }

  @Test
  void aFileInThePlaceOfTheFolderIsSaidOnce() throws IOException {
    Files.createDirectories(folder().getParent());
    Files.writeString(folder(), "a file");
    ResultCache cache = cache();

    cache.write(key(1), content(1));
    cache.write(key(2), content(2));
    assertThat(cache.read(key(1))).isEmpty();
    cache.finish();

    assertThat(trouble).hasSize(1);
    assertThat(trouble.get(0)).startsWith("the cache in " + folder()).doesNotContain("\n");
    assertThat(folder()).hasContent("a file");
  }

  @Test
  void whatIsOldGoesAndOtherFilesStay() throws IOException {
    cache().write(key(1), content(1));
    cache().write(key(2), content(2));
    Path draft = CacheFolder.draft(CacheFolder.file(folder(), key(1)));
    Files.writeString(draft, "half");
    Path foreign = Files.writeString(folder().resolve("article.md"), "An article.");
    Path inner = Files.writeString(draft.resolveSibling("notes"), "Notes.");
    for (Path each : List.of(CacheFolder.file(folder(), key(1)), draft, foreign, inner)) {
      age(each, Duration.ofDays(31));
    }

    ResultCache cache = cache();
    cache.write(key(3), content(3));
    cache.finish();

    assertThat(cache().read(key(1))).isEmpty();
    assertThat(cache().read(key(2))).isPresent();
    assertThat(cache().read(key(3))).isPresent();
    assertThat(draft).doesNotExist();
    assertThat(foreign).exists();
    assertThat(inner).exists();
  }

  @Test
  void whatIsOfUseStays() throws IOException {
    cache().write(key(1), content(1));
    Path file = CacheFolder.file(folder(), key(1));
    age(file, Duration.ofDays(29));
    assertThat(cache().read(key(1))).isPresent();

    assertThat(Files.getLastModifiedTime(file).toInstant())
        .isAfter(Instant.now().minus(Duration.ofHours(1)));
  }

  @Test
  void whatWasOfUseLongestAgoGoesFirst() throws IOException {
    ResultCache.Limits limits = new ResultCache.Limits(40 * 4096, Duration.ofDays(30));
    ResultCache cache = ResultCache.in(folder(), limits, trouble::add);
    for (int i = 0; i < 100; i++) {
      cache.write(key(i), content(i));
      age(CacheFolder.file(folder(), key(i)), Duration.ofHours(200 - i));
    }
    cache.finish();

    assertThat(files()).hasSize(30);
    assertThat(cache.read(key(99))).isPresent();
    assertThat(cache.read(key(70))).isPresent();
    assertThat(cache.read(key(69))).isEmpty();
  }

  @Test
  void pruningIsForNowAndThen() throws IOException {
    ResultCache first = cache();
    first.write(key(1), content(1));
    first.finish();
    age(CacheFolder.file(folder(), key(1)), Duration.ofDays(31));
    ResultCache second = cache();
    second.write(key(2), content(2));
    second.finish();

    assertThat(CacheFolder.file(folder(), key(1))).exists();
  }

  @Test
  void eachSystemHasAPlaceForCaches() {
    Optional<String> home = Optional.of(temporary.toString());
    assertThat(CacheFolder.ofUser(Map.of(), "Linux", home))
        .contains(temporary.resolve(".cache/copydesk"));
    assertThat(CacheFolder.ofUser(Map.of("XDG_CACHE_HOME", "/x"), "Linux", home))
        .contains(Path.of("/x/copydesk"));
    assertThat(CacheFolder.ofUser(Map.of("XDG_CACHE_HOME", "x"), "Linux", home))
        .contains(temporary.resolve(".cache/copydesk"));
    assertThat(CacheFolder.ofUser(Map.of(), "Mac OS X", home))
        .contains(temporary.resolve("Library/Caches/copydesk"));
    assertThat(CacheFolder.ofUser(Map.of("LOCALAPPDATA", "/local"), "Windows 11", home))
        .contains(Path.of("/local/copydesk/cache"));
    assertThat(CacheFolder.ofUser(Map.of(), "Linux", Optional.of("?"))).isEmpty();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder())) {
      return all.filter(Files::isRegularFile).filter(file -> !file.endsWith("pruned")).toList();
    }
  }

  private static void age(Path file, Duration age) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }
}
