package dev.copydesk.cache;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the files of a cache are, and where caches are. */
public final class CacheFolder {
  private static final String NAME = "copydesk";
  private static final int PREFIX = 2;
  private static final Pattern FOLDER = Pattern.compile("[0-9a-f]{2}");
  private static final Pattern ENTRY = Pattern.compile("[0-9a-f]{62}");
  private static final Pattern DRAFT = Pattern.compile("[0-9a-f]{62}-[0-9a-f]{1,40}");

  private CacheFolder() {}

  /**
   * Where this user's cache is; empty if nobody knows.
   *
   * @param environment of whoever asks
   */
  public static Optional<Path> ofUser(Map<String, String> environment) {
    return ofUser(
        environment,
        System.getProperty("os.name", ""),
        Optional.ofNullable(System.getProperty("user.home")));
  }

  /** Where the cache of a user is on a system, as its makers have it. */
  static Optional<Path> ofUser(
      Map<String, String> environment, String system, Optional<String> home) {
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.startsWith("windows")) {
      return absolute(environment, "LOCALAPPDATA")
          .map(local -> local.resolve(NAME).resolve("cache"));
    }
    Optional<Path> homeFolder =
        home.filter(path -> !path.isBlank() && !path.equals("?"))
            .map(Path::of)
            .filter(Path::isAbsolute);
    if (lower.startsWith("mac")) {
      return homeFolder.map(path -> path.resolve("Library/Caches").resolve(NAME));
    }
    // The specification: a relative one is to be ignored.
    return absolute(environment, "XDG_CACHE_HOME")
        .or(() -> homeFolder.map(path -> path.resolve(".cache")))
        .map(path -> path.resolve(NAME));
  }

  private static Optional<Path> absolute(Map<String, String> environment, String name) {
    String value = environment.getOrDefault(name, "");
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(Path.of(value)).filter(Path::isAbsolute);
  }

  /** The file of an entry. Its name has no ending that an article might have. */
  static Path file(Path folder, Key key) {
    return folder.resolve(key.hex().substring(0, PREFIX)).resolve(key.hex().substring(PREFIX));
  }

  /** A new file beside that of an entry, in which no other process or thread writes. */
  static Path draft(Path file) {
    return file.resolveSibling(
        file.getFileName()
            + "-"
            + Long.toHexString(ProcessHandle.current().pid())
            + Long.toHexString(System.nanoTime())
            + Long.toHexString(Thread.currentThread().getId()));
  }

  /** Whether a folder of a cache's is one of those with entries. */
  static boolean isOfEntries(Path inCache) {
    return FOLDER.matcher(inCache.getFileName().toString()).matches();
  }

  static boolean isEntry(Path file) {
    return ENTRY.matcher(file.getFileName().toString()).matches();
  }

  /** Whether a file is one that became no entry, unless it is about to. */
  static boolean isDraft(Path file) {
    return DRAFT.matcher(file.getFileName().toString()).matches();
  }

  /** Makes the folders that a file lies in, for nobody but their owner. */
  static void make(Path folder, Path file) throws IOException {
    Path inner = folder.resolve(folder.relativize(file).getName(0));
    if (Files.isDirectory(inner)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      Path parent = folder.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      make(folder);
    }
    make(inner);
  }

  private static void make(Path folder) throws IOException {
    try {
      Files.createDirectory(folder, attributes(folder));
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }

  private static FileAttribute<?>[] attributes(Path folder) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }
}
