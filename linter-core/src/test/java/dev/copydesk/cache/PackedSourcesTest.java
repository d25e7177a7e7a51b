package dev.copydesk.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From run to run, only a file that nobody can have touched is not read again. */
final class PackedSourcesTest {
  private static final Key PLACE = new KeyBuilder("run").add("a").key();
  private static final int FILES = 80;

  @TempDir Path temporary;

  private Duration late = Duration.ofMinutes(1);
  private final List<Path> files = new ArrayList<>();
  private int readings;

  @BeforeEach
  void fileSystemTellsOfChanges() throws IOException {
    Files.createDirectory(temporary.resolve("articles"));
    for (int i = 0; i < FILES; i++) {
      files.add(write(i + ".txt", "Text " + i + "\n"));
    }
    RecentSources recent = RecentSources.none();
    assumeTrue(
        FileStamp.of(files.get(0))
            .filter(stamp -> recent.isTrusted(files.get(0), stamp))
            .isPresent(),
        "no times of changes here");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(temporary.resolve("articles").resolve(name), text);
  }

  private byte[] read(Path file) {
    readings++;
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RunCache cache() {
    return RunCache.of(ResultCache.in(temporary.resolve("cache"), line -> {}), PLACE, true);
  }

  /** What is in all files; each must be what is in them if nothing is remembered. */
  private void run() throws SourceException, IOException {
    readings = 0;
    RunCache cache = cache();
    RecentSources recent = RecentSources.none();
    PackedSources sources = new PackedSources(cache, recent, Instant.now().plus(late));
    for (Path file : files) {
      Source source = sources.get(file, "./" + file.getFileName(), () -> read(file));
      Source plain = Source.decode("./" + file.getFileName(), Files.readAllBytes(file));
      assertThat(recent.fingerprint(source)).isEqualTo(recent.fingerprint(plain));
      same(source, plain);
    }
    cache.finish();
  }

  private static void same(Source one, Source other) throws SourceException {
    assertThat(one.lines().count()).isEqualTo(other.lines().count());
    for (int line = 1; line <= other.lines().count(); line++) {
      assertThat(one.lines().span(line)).isEqualTo(other.lines().span(line));
    }
    assertThat(one.extent()).isGreaterThanOrEqualTo(other.text().length());
    assertThat(one.text()).isEqualTo(other.text());
    assertThat(one.bytes()).isEqualTo(other.bytes());
    assertThat(one.name()).isEqualTo(other.name());
    assertThat(one.encoding()).isEqualTo(other.encoding());
    assertThat(one.encodingGuessed()).isEqualTo(other.encodingGuessed());
    assertThat(one.hasByteOrderMark()).isEqualTo(other.hasByteOrderMark());
    assertThat(one.encodingNote()).isEqualTo(other.encodingNote());
    assertThat(one.isPlainUtf8()).isEqualTo(other.isPlainUtf8());
  }

  @Test
  void whatIsUntouchedIsReadOnce() throws Exception {
    run();
    assertThat(readings).isEqualTo(FILES);
    run();
    assertThat(readings).isZero();
  }

  @Test
  void whatIsChangedIsReadAgainThoughItLooksAsOld() throws Exception {
    FileTime modified = Files.getLastModifiedTime(files.get(3));
    run();
    // Longer than the steps in which systems tell time.
    Thread.sleep(50);
    write("3.txt", "Test 3\n");
    Files.setLastModifiedTime(files.get(3), modified);
    run();
    assertThat(readings).isEqualTo(1);
  }

  @Test
  void anotherFileInItsPlaceIsRead() throws Exception {
    run();
    Path other = Files.writeString(temporary.resolve("other"), "Test 3\n");
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(files.get(3)));
    Files.move(other, files.get(3), StandardCopyOption.REPLACE_EXISTING);
    run();
    assertThat(readings).isEqualTo(1);
  }

  /** Its next change might leave the same times. */
  @Test
  void whatWasJustWrittenIsReadAgain() throws Exception {
    late = Duration.ZERO;
    run();
    run();
    assertThat(readings).isEqualTo(FILES);
  }

  @Test
  void whateverIsInItComesBack() throws Exception {
    files.add(write("a.txt", ""));
    files.add(write("b.txt", "G\u00e4ste \u2013 viele\r\nzwei\rdrei\n\uD83D\uDE00 vier\n\n"));
    files.add(write("c.txt", "\n"));
    files.add(write("d.txt", "\uFFFD is what it says\n"));
    run();
    run();
    assertThat(readings).isZero();
  }

  @Test
  void whatIsNotPlainUtf8IsReadEachTime() throws Exception {
    files.add(write("a.txt", "\uFEFFmarked"));
    Path old = temporary.resolve("articles").resolve("b.txt");
    files.add(Files.write(old, "caf\u00e9 cr\u00e8me".getBytes(Charset.forName("windows-1252"))));
    Path wide = temporary.resolve("articles").resolve("c.txt");
    files.add(Files.write(wide, "\uFEFFwide".getBytes(StandardCharsets.UTF_16LE)));
    run();
    run();
    assertThat(readings).isEqualTo(3);
  }

  @Test
  void whatCannotBeReadIsNotRemembered() throws Exception {
    Path binary = temporary.resolve("articles").resolve("z.txt");
    Files.write(binary, new byte[] {'a', 0, 'b'});
    run();
    for (int i = 0; i < 2; i++) {
      PackedSources sources =
          new PackedSources(cache(), RecentSources.none(), Instant.now().plus(late));
      assertThatThrownBy(() -> sources.get(binary, "z.txt", () -> read(binary)))
          .isInstanceOf(SourceException.class);
    }
  }
}
