package dev.copydesk.cli.archive;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a run over many articles leaves for the launcher: a file of the time when it began. What has
 * not changed since then needs no long run again, for its findings are remembered.
 *
 * @param file where the launcher looks for it
 */
public record Done(Path file) {
  private static final Duration OLD = Duration.ofDays(30);

  /** The one that the launcher wants; empty if the run is not one of those. */
  public static Optional<Done> ofProcess() {
    String file = System.getProperty("copydesk.seen", "");
    return file.isEmpty() ? Optional.empty() : Optional.of(new Done(Path.of(file)));
  }

  /** Leaves it. */
  public void leave(Instant begin) {
    try {
      Path folder =
          Archive.privateFolder(Objects.requireNonNull(file.getParent(), "the launcher gave one"));
      if (!Files.exists(file)) {
        Files.createFile(file);
      }
      Files.setLastModifiedTime(file, FileTime.from(begin));
      prune(folder);
    } catch (IOException | DirectoryIteratorException e) {
      // It is for speed alone.
      return;
    }
  }

  private static void prune(Path folder) throws IOException {
    Instant old = Instant.now().minus(OLD);
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.seen")) {
      for (Path each : all) {
        if (Files.getLastModifiedTime(each).toInstant().isBefore(old)) {
          Files.deleteIfExists(each);
        }
      }
    }
  }
}
