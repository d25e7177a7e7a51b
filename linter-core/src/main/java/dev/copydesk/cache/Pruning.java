package dev.copydesk.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps a cache small: entries that were of no use for long go, and if there is too much, those
 * that were of use longest ago. Other files in the folder are left alone, and other processes may
 * do the same at the same time.
 */
final class Pruning {
  /** Its time is when this was last done. */
  private static final String MARKER = "pruned";

  private static final Duration EVERY = Duration.ofDays(1);

  /** A draft this old will never become an entry. */
  private static final Duration DRAFT_AGE = Duration.ofHours(1);

  /** What a small file takes on a disk. */
  private static final long BLOCK = 4096;

  private final Path folder;
  private final ResultCache.Limits limits;

  Pruning(Path folder, ResultCache.Limits limits) {
    this.folder = folder;
    this.limits = limits;
  }

  private record Entry(Path file, long bytes, Instant used) {}

  /**
   * Prunes if it is time to.
   *
   * @param written how many bytes are new since somebody last asked
   */
  void prune(long written) throws IOException {
    Path marker = folder.resolve(MARKER);
    Instant now = Instant.now();
    if (written < limits.bytes() / 4 && isYoung(marker, now)) {
      return;
    }
    Files.write(marker, new byte[0]);
    Files.setLastModifiedTime(marker, FileTime.from(now));
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> folders =
        Files.newDirectoryStream(folder, CacheFolder::isOfEntries)) {
      for (Path each : folders) {
        listFolder(each, entries, now);
      }
    }
    long total = entries.stream().mapToLong(Entry::bytes).sum();
    if (total > limits.bytes()) {
      entries.sort(Comparator.comparing(Entry::used));
      for (Entry entry : entries) {
        // Some room, or the next run would have to do it again.
        if (total <= limits.bytes() / 4 * 3) {
          break;
        }
        Files.deleteIfExists(entry.file());
        total -= entry.bytes();
      }
    }
  }

  private static boolean isYoung(Path marker, Instant now) throws IOException {
    try {
      return Files.getLastModifiedTime(marker).toInstant().isAfter(now.minus(EVERY));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Adds the entries that may stay, and deletes the others. */
  private void listFolder(Path inner, List<Entry> entries, Instant now) throws IOException {
    if (!Files.isDirectory(inner)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(inner)) {
      for (Path file : files) {
        if (CacheFolder.isEntry(file) || CacheFolder.isDraft(file)) {
          list(file, CacheFolder.isDraft(file) ? DRAFT_AGE : limits.age(), entries, now);
        }
      }
    }
  }

  private static void list(Path file, Duration age, List<Entry> entries, Instant now)
      throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      Instant used = attributes.lastModifiedTime().toInstant();
      if (used.isBefore(now.minus(age))) {
        Files.deleteIfExists(file);
      } else {
        entries.add(new Entry(file, Math.max(BLOCK, attributes.size()), used));
      }
    } catch (NoSuchFileException otherProcess) {
      // It prunes as well.
      return;
    }
  }
}
