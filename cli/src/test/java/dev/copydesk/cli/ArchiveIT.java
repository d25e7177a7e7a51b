package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of loaded classes is made when nobody waits, and never matters. */
final class ArchiveIT {
  private static final String[] CHECK = {"check", "--ignore", "languagetool", "a.txt"};

  @TempDir private Path folder;
  private Path archives;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "It was last week s deadly strike.\n");
    archives = folder.resolve("cache/copydesk/jvm");
  }

  private Cli cli(Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    environment.putIfAbsent("COPYDESK_ARCHIVE", "");
    environment.putIfAbsent("CI", "");
    return new Cli(folder, environment);
  }

  @Test
  void isMadeOnceAndMakesNoDifference() throws Exception {
    Cli.Result first = cli(Map.of()).run(CHECK);
    // At once another, which must not make one as well.
    Cli.Result second = cli(Map.of()).run(CHECK);
    assertThat(second.out()).isEqualTo(first.out());
    for (int i = 0; i < 6_000 && found().size() < 2; i++) {
      Thread.sleep(100);
    }
    List<Path> made = found();
    assertThat(made).hasSize(2);
    assertSame(cli(Map.of()).run(CHECK), first);
    Path log = folder.resolve("classes.log");
    assertSame(cli(Map.of("COPYDESK_OPTS", "-Xlog:class+load:file=" + log)).run(CHECK), first);
    List<String> loaded = Files.readAllLines(log);
    assertThat(loaded).anyMatch(line -> line.contains("dev.copydesk.lint.Linter source: shared"));
    assertThat(loaded)
        .as("what a run has to load from jars all the same")
        .noneMatch(line -> line.contains("source: file:"));

    Map<String, String> off = Map.of("COPYDESK_ARCHIVE", "off");
    for (Path each : made) {
      byte[] whole = Files.readAllBytes(each);
      assertThat(each.toFile().setWritable(true)).isTrue();
      Files.write(each, Arrays.copyOf(whole, whole.length / 2));
      assertSame(cli(off).run(CHECK), first);
      Files.writeString(each, "no archive at all");
      assertSame(cli(off).run(CHECK), first);
      Files.write(each, new byte[0]);
      assertSame(cli(off).run(CHECK), first);
    }
  }

  private static void assertSame(Cli.Result result, Cli.Result expected) {
    assertThat(result.out()).isEqualTo(expected.out());
    assertThat(result.err()).isEqualTo(expected.err());
    assertThat(result.status()).isEqualTo(expected.status());
  }

  private List<Path> found() throws IOException {
    if (!Files.isDirectory(archives)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(archives)) {
      return files
          .filter(file -> file.toString().endsWith(".jsa") || file.toString().endsWith(".aot"))
          .toList();
    }
  }

  @Test
  void isNotMadeForWhoWantsNothingKept() throws Exception {
    cli(Map.of()).run("check", "--no-cache", "--ignore", "languagetool", "a.txt");
    cli(Map.of("CI", "true")).run(CHECK);
    cli(Map.of("COPYDESK_ARCHIVE", "off")).run(CHECK);
    cli(Map.of()).run("rules");
    Thread.sleep(1_500);
    assertThat(archives).doesNotExist();
  }

  @Test
  void whereItCannotBeMadeNothingIsSaidOfIt() throws Exception {
    Cli.Result expected = cli(Map.of("COPYDESK_ARCHIVE", "off")).run(CHECK);
    Files.createDirectories(archives.getParent());
    Files.writeString(archives, "in the way");
    assertSame(cli(Map.of()).run(CHECK), expected);
    assertThat(Files.readString(archives)).isEqualTo("in the way");
  }
}
