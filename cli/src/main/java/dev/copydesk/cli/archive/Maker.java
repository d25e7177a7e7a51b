package dev.copydesk.cli.archive;

import dev.copydesk.cli.background.Background;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The process that makes the archives: has another Java run through what most runs do and write
 * down what it has loaded, beside the archive, and puts that into its place when it is whole. The
 * one that tells whether they are there is made last.
 */
public final class Maker {
  private static final String TRAINING = "dev.copydesk.cli.TrainingProcess";
  private static final long MOST_MINUTES = 10;

  /** By these it would load something else, or meet a daemon that is at work. */
  private static final List<String> OF_JAVA =
      List.of("COPYDESK_DAEMON", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  /** Those of other installations and other versions of Java included. */
  private static final int MOST_ARCHIVES = 8;

  private Maker() {}

  /** Makes them unless another process is at it. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Archive archive = Archive.ofProcess().orElseThrow();
    Path lock = archive.file().resolveSibling("lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.tryLock()) {
      if (held != null && archive.flag().isEmpty()) {
        Path folder = Objects.requireNonNull(archive.file().getParent(), "the launcher gave one");
        removeDrafts(folder);
        make(archive.ofClient(), true);
        make(archive, false);
        prune(folder);
      }
    }
  }

  /** Nobody else is here: what is no archive was left behind. */
  private static void removeDrafts(Path folder) throws IOException {
    for (Path each : files(folder, "*.tmp*")) {
      Files.deleteIfExists(each);
    }
  }

  private static void make(Archive archive, boolean client)
      throws IOException, InterruptedException {
    Path file = archive.file();
    Path draft =
        file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    Path meeting = Files.createTempDirectory("copydesk");
    try {
      if (train(draft, meeting, client) && Files.isRegularFile(draft)) {
        Files.writeString(archive.size(), Files.size(draft) + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      } else {
        archive.giveUp();
      }
    } finally {
      Files.deleteIfExists(draft);
      remove(meeting);
    }
  }

  private static boolean train(Path draft, Path meeting, boolean client)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        Archive.silent(
            new ProcessBuilder(
                Background.foregroundJava(),
                Archive.flagToMake(draft),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Dcopydesk.daemon=" + meeting.resolve("training.sock"),
                "-cp",
                System.getProperty("java.class.path"),
                TRAINING,
                client ? "client" : meeting.toString()));
    builder.environment().keySet().removeAll(OF_JAVA);
    Process process = builder.start();
    if (process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
      return process.exitValue() == 0;
    }
    // Nothing is removed from under it.
    process.destroyForcibly().waitFor();
    return false;
  }

  private static void prune(Path folder) throws IOException {
    List<Path> archives = files(folder, "*.{jsa,aot}");
    Map<Path, FileTime> times = new HashMap<>();
    for (Path each : archives) {
      times.put(each, Files.getLastModifiedTime(each));
    }
    archives.sort(Comparator.comparing(times::get, Comparator.reverseOrder()));
    for (Path each : archives.subList(Math.min(MOST_ARCHIVES, archives.size()), archives.size())) {
      Files.deleteIfExists(each);
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> within = Files.walk(folder)) {
      all = within.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
  }

  private static List<Path> files(Path folder, String glob) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, glob)) {
      found.forEach(files::add);
    }
    return files;
  }
}
