package dev.copydesk.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What can be seen of a file from outside, which is another after every change of it: when it was
 * changed is noted by the system and is not for others to set.
 */
final class FileStamp {
  /** Times are told so coarsely at most; another change so soon might leave the same stamp. */
  private static final Duration SOON = Duration.ofSeconds(3);

  private static final String CHANGED = "ctime";
  private static final String DEVICE = "dev";
  private static final String SEEN = "unix:ino,size,lastModifiedTime," + DEVICE + "," + CHANGED;

  private final Map<String, Object> seen;

  private FileStamp(Map<String, Object> seen) {
    this.seen = Map.copyOf(seen);
  }

  /** That of a file, as it is now; empty if the file system does not tell enough. */
  static Optional<FileStamp> of(Path file) {
    try {
      return Optional.of(new FileStamp(Files.readAttributes(file, SEEN)));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What it lies on. */
  Object device() {
    return seen.getOrDefault(DEVICE, "");
  }

  /** Whether whatever happens to the file from a time on leaves another stamp. */
  boolean isSettled(Instant now) {
    return seen.get(CHANGED) instanceof FileTime changed
        && changed.toInstant().plus(SOON).isBefore(now);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FileStamp stamp && seen.equals(stamp.seen);
  }

  @Override
  public int hashCode() {
    return seen.hashCode();
  }
}
