package dev.copydesk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AtomicFileTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void writesAFileThatWasNotThere() throws Exception {
    AtomicFile.write(folder.resolve("a.txt"), NEW);

    assertThat(folder.resolve("a.txt")).hasBinaryContent(NEW);
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void writesAnEmptyFile() throws Exception {
    AtomicFile.write(existing("a.txt"), new byte[0]);

    assertThat(folder.resolve("a.txt")).isEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-rw-rw-", "rwxr-x--x", "-w-------", "rw-r--r--"})
  void keepsThePermissions(String permissions) throws Exception {
    assumeTrue(isPosix());
    Path file = existing("a.txt");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

    AtomicFile.write(file, NEW);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo(permissions);
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void keepsOwnerAndGroup() throws Exception {
    assumeTrue(isPosix());
    Path file = existing("a.txt");
    assumeTrue(System.getProperty("user.name", "").equals("root"), "only root gives files away");
    Files.setAttribute(file, "unix:uid", 12345);
    Files.setAttribute(file, "unix:gid", 23456);

    AtomicFile.write(file, NEW);

    assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(12345);
    assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(23456);
  }

  @Test
  void writesTheTargetOfALink() throws Exception {
    Path file = existing("a.txt");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("a.txt"));
    Path second = Files.createSymbolicLink(folder.resolve("second.txt"), link);

    AtomicFile.write(second, NEW);

    assertThat(file).hasBinaryContent(NEW);
    assertThat(link).isSymbolicLink();
    assertThat(second).isSymbolicLink();
  }

  @Test
  void leavesALinkToNothingAlone() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("gone.txt"));

    assertThatThrownBy(() -> AtomicFile.write(link, NEW))
        .isInstanceOf(SourceException.class)
        .hasMessage(link + ": is a symbolic link to a file that does not exist");
    assertThat(link).isSymbolicLink();
    assertThat(names()).containsExactly("link.txt");
  }

  @Test
  void refusesAReadOnlyFileEvenToASuperuser() throws Exception {
    assumeTrue(isPosix());
    Path file = existing("a.txt");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

    assertThatThrownBy(() -> AtomicFile.write(file, NEW))
        .isInstanceOf(SourceException.class)
        .hasMessage(file + ": is read-only; make it writable, or write elsewhere");
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void writesIntoAPipeAndDoesNotReplaceIt() throws Exception {
    assumeTrue(isPosix());
    Path pipe = folder.resolve("pipe");
    Process maker = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(maker.waitFor() == 0, "no pipes here");
    CompletableFuture<byte[]> reader = CompletableFuture.supplyAsync(() -> read(pipe));

    AtomicFile.write(pipe, NEW);

    assertThat(reader.get(20, TimeUnit.SECONDS)).isEqualTo(NEW);
    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(names()).containsExactly("pipe");
  }

  private static byte[] read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void saysThatTheFolderIsMissing() {
    Path file = folder.resolve("missing/a.txt");

    assertThatThrownBy(() -> AtomicFile.write(file, NEW))
        .isInstanceOf(SourceException.class)
        .hasMessage(file + ": cannot be written: no such file or directory");
  }

  @Test
  void saysThatTheFolderIsAFile() throws Exception {
    Path file = existing("a.txt").resolve("b.txt");

    assertThatThrownBy(() -> AtomicFile.write(file, NEW))
        .isInstanceOf(SourceException.class)
        .hasMessageStartingWith(file + ": cannot be written: ");
  }

  @Test
  void doesNotReplaceAFolder() throws Exception {
    Path target = Files.createDirectory(folder.resolve("a.txt"));

    assertThatThrownBy(() -> AtomicFile.write(target, NEW))
        .isInstanceOf(SourceException.class)
        .hasMessageStartingWith(target + ": cannot be written: ");
    assertThat(target).isDirectory();
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void leavesTheOldFileWhereNothingCanBeMade() throws Exception {
    assumeTrue(isPosix());
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Path file = Files.writeString(closed.resolve("a.txt"), "old");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(closed), "a superuser may write anywhere");
      assertThatThrownBy(() -> AtomicFile.write(file, NEW))
          .isInstanceOf(SourceException.class)
          .hasMessage(file + ": cannot be written: permission denied");
      assertThat(file).hasContent("old");
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /** The kernel's own file systems take no new files, not even from a superuser. */
  @Test
  void failsInOneLineWhereTheFileSystemTakesNoFiles() {
    Path file = Path.of("/proc/copydesk.txt");
    assumeTrue(Files.isDirectory(Path.of("/proc")), "no /proc here");

    assertThatThrownBy(() -> AtomicFile.write(file, NEW))
        .isInstanceOf(SourceException.class)
        .message()
        .startsWith("/proc/copydesk.txt: cannot be written: ")
        .doesNotContain("\n");
  }

  @Test
  void aDraftIsNothingUntilItIsFinished() throws Exception {
    Path file = existing("a.txt");
    try (FileDraft draft = FileDraft.of(file)) {
      draft.out().write(NEW);
      assertThat(file).hasContent("old");
    }
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a.txt");

    try (FileDraft draft = FileDraft.of(file)) {
      draft.out().write(NEW);
      draft.finish();
      assertThat(file).hasBinaryContent(NEW);
    }
    assertThat(file).hasBinaryContent(NEW);
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void aDraftThatIsDiscardedIsWrittenInVain() throws Exception {
    Path file = folder.resolve("a.txt");
    try (FileDraft draft = FileDraft.of(file)) {
      draft.discard();
      draft.out().write(NEW);
      assertThatThrownBy(draft::finish).isInstanceOf(SourceException.class);
    }
    assertThat(names()).isEmpty();
  }

  private Path existing(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "old");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static boolean isPosix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
