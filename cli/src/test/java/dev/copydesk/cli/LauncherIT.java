package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher starts Java for a short run or for a long one. */
final class LauncherIT {
  private static final String SHORT = "-XX:TieredStopAtLevel=1";
  private static final String LONG = "-XX:+UseParallelGC";
  private static final String LARGE = "-XX:MaxRAMPercentage=60";
  private static final String SMALL = "-XX:MaxNewSize=64m";

  @TempDir private Path folder;
  private Path article;

  @BeforeEach
  void write() throws IOException {
    article = folder.resolve("a.txt");
    Files.writeString(article, "All of it is well. ".repeat(110_000));
    Files.writeString(folder.resolve("b.txt"), "All of it is well.\n");
    Files.writeString(folder.resolve("c.txt"), "All of it is well. ".repeat(60_000));
    Path java = folder.resolve("java/bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  private Cli cli(Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    return new Cli(folder, environment);
  }

  /** What it would start Java with. */
  private List<String> options(String... args) throws Exception {
    return cli(Map.of("JAVA_HOME", folder.resolve("java").toString()))
        .run(args)
        .out()
        .lines()
        .toList();
  }

  private static String seen(List<String> options) {
    return options.stream()
        .filter(each -> each.startsWith("-Dcopydesk.seen="))
        .findFirst()
        .orElseThrow()
        .substring("-Dcopydesk.seen=".length());
  }

  @Test
  void goesByTheSizeOfTheWork() throws Exception {
    assertThat(options("check", "b.txt")).contains(SHORT, SMALL).doesNotContain(LONG, LARGE);
    assertThat(options("check", "c.txt")).contains(SHORT, LARGE).doesNotContain(LONG, SMALL);
    assertThat(options("check", ".")).contains(LONG, LARGE).doesNotContain(SHORT, SMALL);
    assertThat(options("check")).as("this folder").contains(LONG, LARGE).doesNotContain(SHORT);
    assertThat(options("check", "../" + folder.getFileName())).contains(LONG);
    assertThat(options("fix", "-")).as("standard input").contains(SHORT).doesNotContain(LARGE);
    assertThat(options("rules", "a.txt")).contains(SHORT).doesNotContain(LONG);
  }

  /** With two Java would not start. */
  @Test
  void whoeverNamesACollectorHasThatAlone() throws Exception {
    assertThat(options("check", "b.txt")).contains("-XX:+UseSerialGC");
    Map<String, String> named =
        Map.of(
            "JAVA_HOME", folder.resolve("java").toString(), "COPYDESK_OPTS", "-XX:+UseParallelGC");
    assertThat(cli(named).run("check", "b.txt").out().lines())
        .contains("-XX:+UseParallelGC", SHORT)
        .doesNotContain("-XX:+UseSerialGC", SMALL);
  }

  /** As on a machine, or in a container, of half a gigabyte. */
  @Test
  void getsAlongWithLittleMemory() throws Exception {
    Files.writeString(folder.resolve("d.txt"), "It was last week s deadly strike.\n");
    Cli.Result run =
        cli(Map.of("COPYDESK_OPTS", "-Xmx128m"))
            .run("check", "--output-format", "concise", "d.txt");
    assertThat(run.err()).doesNotContain("memory");
    assertThat(run.out()).contains("punctuation/lost-apostrophe");
  }

  @Test
  void whatWasReadBeforeIsShortWork() throws Exception {
    List<String> first = options("check", "a.txt");
    assertThat(first).contains(LONG);
    Path seen = Path.of(seen(first));
    Files.createDirectories(seen.getParent());
    Files.createFile(seen);
    Instant now = Instant.now();
    Files.setLastModifiedTime(article, FileTime.from(now.minusSeconds(100)));
    Files.setLastModifiedTime(seen, FileTime.from(now.minusSeconds(50)));

    List<String> again = options("check", "a.txt");
    assertThat(again).contains(SHORT, LARGE).doesNotContain(LONG);
    assertThat(seen(again)).isEmpty();
    assertThat(options("fix", "a.txt")).as("something else").contains(LONG);
    List<String> forgetful = options("check", "--no-cache", "a.txt");
    assertThat(forgetful).contains(LONG);
    assertThat(seen(forgetful)).isEmpty();

    Files.setLastModifiedTime(article, FileTime.from(now));
    assertThat(options("check", "a.txt")).as("changed since").contains(LONG);
  }

  @Test
  void longRunLeavesWord() throws Exception {
    Instant before = Instant.now();
    Cli.Result run = cli(Map.of()).run("check", "--select", "spacing/lost-dash-gap", "a.txt");
    assertThat(run.status()).isZero();
    try (Stream<Path> left = Files.list(folder.resolve("cache/copydesk/jvm"))) {
      List<Path> words = left.filter(each -> each.toString().endsWith(".seen")).toList();
      assertThat(words).hasSize(1);
      assertThat(Files.getLastModifiedTime(words.get(0)).toInstant())
          .isBetween(before, Instant.now());
    }
  }
}
