package dev.copydesk.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The releases of Maven that the plugin is tested with, each run as a process of its own. */
enum Maven {
  OLDEST("3.8.7"),
  CURRENT("3.9.16"),
  NEXT("4.0.0-rc-6");

  /** What the build prepared: the Mavens, and a local repository with our artifacts. */
  static final Path FOLDER = Path.of(property("copydesk.its"));

  /** The version of the plugin under test. */
  static final String PLUGIN_VERSION = property("copydesk.version");

  private static final Path SETTINGS = settings();
  private static final int MINUTES = 3;

  private final String version;

  Maven(String version) {
    this.version = version;
  }

  /** Runs a build in a folder. */
  Build run(Path folder, String... arguments) {
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
    List<String> command = new ArrayList<>();
    Path bin = FOLDER.resolve("mavens").resolve("apache-maven-" + version).resolve("bin");
    command.add(bin.resolve(windows ? "mvn.cmd" : "mvn").toString());
    command.addAll(List.of("-B", "-ntp", "-s", SETTINGS.toString()));
    command.add("-Dmaven.repo.local=" + FOLDER.resolve("repository"));
    command.addAll(List.of(arguments));
    try {
      Path log = Files.createTempFile(Files.createDirectories(FOLDER.resolve("logs")), "", ".log");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      setUp(builder.environment());
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError(command + " did not end; see " + log);
      }
      return new Build(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(command + " cannot be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(command + " was interrupted", e);
    }
  }

  /** Nothing of the build that we are part of, or of its user, but the Java it runs on. */
  private static void setUp(Map<String, String> environment) {
    environment.keySet().removeIf(name -> name.startsWith("MAVEN_") || name.startsWith("M2_"));
    environment.put("JAVA_HOME", property("java.home"));
    environment.put("MAVEN_SKIP_RC", "true");
    // What another build has found is no business of a test's.
    environment.put(
        "XDG_CACHE_HOME",
        FOLDER.resolve("caches/" + System.nanoTime()).toAbsolutePath().toString());
    environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8");
  }

  private static Path settings() {
    try {
      String repository = Path.of(property("copydesk.usersRepository")).toUri().toString();
      String template = Files.readString(Path.of("src", "it", "settings.xml"));
      return Files.writeString(
          FOLDER.resolve("settings.xml"),
          template.replace("@settings.localRepository@", repository));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name), name);
  }

  @Override
  public String toString() {
    return "Maven " + version;
  }
}
