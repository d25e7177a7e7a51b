package dev.copydesk.cli.archive;

import dev.copydesk.cli.background.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The archive of classes for this installation and this Java. The launcher says where it is, and
 * has Java use it when it is there.
 *
 * @param base its path without the ending
 */
public record Archive(Path base) {
  /** What is behind the name of the one for clients of a daemon, which need next to nothing. */
  private static final String FOR_CLIENTS = "-client";

  private static final String GIVEN_UP = "none";

  /** From this version on Java keeps more than classes, in a file of another kind. */
  private static final int FIRST_WITH_AOT = 25;

  /** The one that the launcher spoke of; empty if it did not, as there is no cache. */
  public static Optional<Archive> ofProcess() {
    String base = System.getProperty("copydesk.archive", "");
    return base.isEmpty() ? Optional.empty() : Optional.of(new Archive(Path.of(base)));
  }

  /** The one for clients. */
  Archive ofClient() {
    return new Archive(base.resolveSibling(base.getFileName() + FOR_CLIENTS));
  }

  private static boolean hasAot() {
    return Runtime.version().feature() >= FIRST_WITH_AOT;
  }

  Path file() {
    return base.resolveSibling(base.getFileName() + (hasAot() ? ".aot" : ".jsa"));
  }

  /** Where it is kept how many bytes it has: Java crashes by one that was cut off. */
  Path size() {
    return base.resolveSibling(base.getFileName() + ".size");
  }

  /** Notes that this Java cannot make it, so that it is not tried after every run. */
  void giveUp() throws IOException {
    Files.writeString(size(), GIVEN_UP + "\n");
  }

  private boolean isGivenUp() {
    try {
      return Files.readString(size()).strip().equals(GIVEN_UP);
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isWhole() {
    try {
      return Files.readString(size()).strip().equals(String.valueOf(Files.size(file())));
    } catch (IOException e) {
      return false;
    }
  }

  /** What has Java use it; empty if it is not there. */
  public Optional<String> flag() {
    return isWhole()
        ? Optional.of((hasAot() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file())
        : Optional.empty();
  }

  /** What has Java make it when it ends. */
  static String flagToMake(Path file) {
    return (hasAot() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file;
  }

  /**
   * Has it made by a process of its own, of low priority, that nobody waits for; unless it is
   * there, or this user wants nothing kept.
   *
   * @param arguments those of the command that was run
   */
  public void makeLater(String[] arguments, Map<String, String> environment) {
    if (!isWanted(arguments, environment) || flag().isPresent() || isGivenUp()) {
      return;
    }
    List<String> command = Background.java("nice", "-n", "19");
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Xmx32m",
            "-Xlog:disable",
            "-Dcopydesk.archive=" + base,
            "-cp",
            System.getProperty("java.class.path"),
            Maker.class.getName()));
    try {
      Path folder =
          privateFolder(Objects.requireNonNull(base.getParent(), "the launcher gave one"));
      silent(new ProcessBuilder(command).directory(folder.toFile())).start();
    } catch (IOException e) {
      // It is for speed alone; the next run tries again.
      return;
    }
  }

  /** Java runs what is in an archive: nobody else may put one there. */
  static Path privateFolder(Path folder) throws IOException {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return Files.createDirectories(folder);
    }
    Set<PosixFilePermission> mine = PosixFilePermissions.fromString("rwx------");
    Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(mine));
    return Files.setPosixFilePermissions(folder, mine);
  }

  /** Where nothing outlives the run, it would be made in vain. */
  private static boolean isWanted(String[] arguments, Map<String, String> environment) {
    List<String> all = Arrays.asList(arguments);
    return !all.isEmpty()
        && List.of("check", "fix", "daemon").contains(all.get(0))
        && !all.contains("--no-cache")
        && !all.contains("--help")
        && !environment.getOrDefault("COPYDESK_ARCHIVE", "").equals("off")
        && environment.getOrDefault("CI", "").isEmpty();
  }

  static ProcessBuilder silent(ProcessBuilder process) {
    return process
        .redirectInput(ProcessBuilder.Redirect.from(Background.nothing()))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD);
  }
}
