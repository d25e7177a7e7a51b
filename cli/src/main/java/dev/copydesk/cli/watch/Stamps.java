package dev.copydesk.cli.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What can be seen of files from outside.
 *
 * @param byFile a stamp for each file that is there
 */
public record Stamps(Map<Path, String> byFile) {
  /** Of files that may or may not be there. */
  public static Stamps of(Iterable<Path> files) {
    Map<Path, String> stamps = new HashMap<>();
    for (Path each : files) {
      of(each).ifPresent(stamp -> stamps.put(each, stamp));
    }
    return new Stamps(Map.copyOf(stamps));
  }

  /** Empty if it is not there, or not any more. */
  private static Optional<String> of(Path file) {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(found.size() + " " + found.lastModifiedTime() + " " + found.fileKey());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The files that are new, gone or otherwise than they were. */
  public Set<Path> changedSince(Stamps before) {
    Set<Path> changed = new HashSet<>(byFile.keySet());
    changed.addAll(before.byFile.keySet());
    changed.removeIf(file -> Objects.equals(byFile.get(file), before.byFile.get(file)));
    return changed;
  }
}
