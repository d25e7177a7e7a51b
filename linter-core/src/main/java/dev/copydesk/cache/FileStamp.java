package dev.copydesk.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What can be seen of a file from outside, which is another after every change of it: when it was
 * changed is noted by the system and is not for others to set. Times are in nanoseconds since 1970.
 *
 * @param inode its number where it lies
 * @param device what it lies on
 * @param size in bytes
 * @param modified when its content was written, as anybody may set it
 * @param changed when it was changed in any way
 */
record FileStamp(long inode, long device, long size, long modified, long changed) {
  /** Times are told so coarsely at most; another change so soon might leave the same stamp. */
  private static final Duration SOON = Duration.ofSeconds(3);

  private static final String SEEN = "unix:ino,dev,size,lastModifiedTime,ctime";

  /** That of a file, as it is now; empty if the file system does not tell enough. */
  static Optional<FileStamp> of(Path file) {
    try {
      Map<String, Object> seen = Files.readAttributes(file, SEEN);
      return seen.get("ino") instanceof Long inode
              && seen.get("dev") instanceof Long device
              && seen.get("size") instanceof Long size
              && seen.get("lastModifiedTime") instanceof FileTime modified
              && seen.get("ctime") instanceof FileTime changed
          ? Optional.of(
              new FileStamp(inode, device, size, nanoseconds(modified), nanoseconds(changed)))
          : Optional.empty();
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static long nanoseconds(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /** Whether whatever happens to the file from a time on leaves another stamp. */
  boolean isSettled(Instant now) {
    return changed > 0 && changed < nanoseconds(FileTime.from(now)) - SOON.toNanos();
  }
}
