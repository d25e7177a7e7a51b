package dev.copydesk.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only a file that nobody can have touched is not read again. */
final class RecentSourcesTest {
  private static final int ROOM = 100;

  @TempDir Path folder;

  private Duration late = Duration.ofMinutes(1);
  private int readings;

  private final RecentSources sources = new RecentSources(ROOM, () -> Instant.now().plus(late));

  @BeforeEach
  void fileSystemTellsOfChanges() throws IOException {
    Path file = write("a.txt", "one");
    assumeTrue(
        FileStamp.of(file).filter(stamp -> sources.isTrusted(file, stamp)).isPresent(),
        "no times of changes here");
  }

  @Test
  void whatIsUntouchedIsReadOnce() throws IOException, SourceException {
    Path file = write("a.txt", "one");
    Source first = get(file);
    assertThat(get(file)).isSameAs(first);
    assertThat(readings).isEqualTo(1);
  }

  @Test
  void whatIsChangedIsReadAgainThoughItLooksAsOld() throws Exception {
    Path file = write("a.txt", "one");
    FileTime modified = Files.getLastModifiedTime(file);
    assertThat(get(file).text()).isEqualTo("one");
    // Longer than the steps in which systems tell time.
    Thread.sleep(50);
    write("a.txt", "two");
    Files.setLastModifiedTime(file, modified);
    assertThat(get(file).text()).isEqualTo("two");
  }

  @Test
  void anotherFileInItsPlaceIsRead() throws IOException, SourceException {
    Path file = write("a.txt", "one");
    assertThat(get(file).text()).isEqualTo("one");
    Files.move(write("b.txt", "two"), file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(get(file).text()).isEqualTo("two");
  }

  /** Its next change might leave the same times. */
  @Test
  void whatWasJustWrittenIsReadAgain() throws IOException, SourceException {
    late = Duration.ZERO;
    Path file = write("a.txt", "one");
    get(file);
    get(file);
    assertThat(readings).isEqualTo(2);
  }

  @Test
  void isCalledWhatItIsCalledNow() throws IOException, SourceException {
    Path file = write("a.txt", "one");
    get(file);
    assertThat(sources.get(file, "other.txt", () -> read(file)).name()).isEqualTo("other.txt");
  }

  @Test
  void whatWasOfUseLongestAgoMakesRoom() throws IOException, SourceException {
    Path one = write("a.txt", "a".repeat(ROOM / 2));
    Path two = write("b.txt", "b".repeat(ROOM / 2));
    Path three = write("c.txt", "c".repeat(ROOM / 2));
    get(one);
    get(two);
    get(one);
    get(three);
    readings = 0;
    get(one);
    get(three);
    assertThat(readings).isZero();
    get(two);
    assertThat(readings).isEqualTo(1);
  }

  @Test
  void anOnlyRunKeepsNothing() throws IOException, SourceException {
    Path file = write("a.txt", "one");
    RecentSources none = RecentSources.none();
    none.get(file, "a.txt", () -> read(file));
    none.get(file, "a.txt", () -> read(file));
    assertThat(readings).isEqualTo(2);
  }

  /** However it came to be known. */
  @Test
  void theSameTextHasTheSameFingerprint() throws IOException, SourceException {
    Source german = get(write("c.txt", "G\u00e4ste \u2013 viele"));
    Source marked = get(write("d.txt", "\uFEFFG\u00e4ste \u2013 viele"));
    assertThat(sources.fingerprint(marked)).isEqualTo(sources.fingerprint(german));
    assertThat(sources.fingerprint(german.withText(german.text())))
        .isEqualTo(sources.fingerprint(german));
    Key one = sources.fingerprint(get(write("a.txt", "one")));
    assertThat(sources.fingerprint(get(write("b.txt", "one")))).isEqualTo(one);
    assertThat(sources.fingerprint(get(write("b.txt", "two")))).isNotEqualTo(one);
  }

  private Source get(Path file) throws SourceException {
    return sources.get(file, file.getFileName().toString(), () -> read(file));
  }

  private byte[] read(Path file) {
    readings++;
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
