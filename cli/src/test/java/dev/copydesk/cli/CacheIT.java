package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second run prints what the first one did, and does not load LanguageTool for it. */
final class CacheIT {
  private static final String DAMAGED = "It was last week s deadly strike on the harbour.\n";

  @TempDir private Path folder;
  private Path articles;

  @BeforeEach
  void write() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("a.txt"), DAMAGED);
    Files.writeString(articles.resolve("b.md"), "# A heading\n\nThis are a a test of *it*.\n");
    Files.writeString(articles.resolve("c.txt"), "All is well in the harbour today.\n");
  }

  @Test
  void theSecondRunPrintsTheSameWithoutLanguageTool() throws Exception {
    String[] check = {"check", "--cache-dir", "../cache", "--output-format", "json", "."};
    Cli.Result without = run("check", "--no-cache", "--output-format", "json", ".");
    Cli.Result first = run(check);
    Path log = folder.resolve("classes.log");
    Cli.Result second = logged(log).run(check);

    assertThat(without.out()).contains("languagetool/");
    assertThat(first.out()).isEqualTo(without.out());
    assertThat(second.out()).isEqualTo(without.out());
    assertThat(second.status()).isEqualTo(without.status());
    assertThat(second.err()).isEqualTo(first.err());
    assertThat(loaded(log)).isEmpty();
  }

  @Test
  void fixesTheSameAndTheFixedArticlesCostNothing() throws Exception {
    Path log = folder.resolve("classes.log");
    Cli.Result first = run("fix", "--cache-dir", "../cache", "--diff", ".");
    Cli.Result second = logged(log).run("fix", "--cache-dir", "../cache", "--diff", ".");
    assertThat(first.out()).contains("+It was last week's deadly strike");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(loaded(log)).isEmpty();

    assertThat(run("fix", "--cache-dir", "../cache", ".").status()).isZero();
    Cli.Result again = logged(log).run("fix", "--cache-dir", "../cache", ".");
    assertThat(again.err()).contains("nothing to fix");
    assertThat(loaded(log)).isEmpty();
  }

  @Test
  void reportsThatReadTheArticlesAreTheSame() throws Exception {
    for (String format : List.of("text", "html", "sarif", "gitlab")) {
      String[] check = {
        "check", "--statistics", "--cache-dir", "../cache", "--output-format", format, "."
      };
      Cli.Result without =
          run("check", "--statistics", "--no-cache", "--output-format", format, ".");
      assertThat(run(check).out()).isEqualTo(without.out());
      assertThat(run(check).out()).isEqualTo(without.out());
    }
  }

  @Test
  void withoutTheCacheNothingIsWritten() throws Exception {
    run("check", "--no-cache", "--cache-dir", "../cache", ".");
    assertThat(folder.resolve("cache")).doesNotExist();
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  void theCacheIsAmongThoseOfTheUser() throws Exception {
    run("check", ".");
    assertThat(folder.resolve("home/copydesk")).isDirectory();
  }

  @Test
  void aCacheAmongTheArticlesIsNoArticle() throws Exception {
    Cli.Result first = run("check", "--cache-dir", "cache", "--output-format", "json", ".");
    Cli.Result second = run("check", "--cache-dir", "cache", "--output-format", "json", ".");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(articles.resolve("cache")).isDirectory();
  }

  @Test
  void aFolderThatCannotBeUsedIsAskedForNothing() throws Exception {
    Files.writeString(folder.resolve("file"), "no folder");
    Cli.Result without = run("check", "--no-cache", ".");
    Cli.Result quiet = run("check", "--cache-dir", "../file", ".");
    assertThat(quiet.out()).isEqualTo(without.out());
    assertThat(quiet.status()).isEqualTo(without.status());
    assertThat(quiet.err()).isEqualTo(without.err());
    assertThat(run("check", "-v", "--cache-dir", "../file", ".").err().lines())
        .filteredOn(line -> line.contains("going on without"))
        .hasSize(1);
  }

  @Test
  void aFullDiskChangesNothing() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(mounts(disk), "only a superuser may mount a small disk");
    try {
      Cli.Result without = run("check", "--no-cache", ".");
      byte[] rest = new byte[64 * 1024];
      try {
        Files.write(disk.resolve("full"), rest);
      } catch (IOException full) {
        // As it should be.
      }
      Cli.Result full = run("check", "-v", "--cache-dir", "../disk/cache", ".");
      assertThat(full.out()).isEqualTo(without.out());
      assertThat(full.status()).isEqualTo(without.status());
      assertThat(full.err().lines())
          .filteredOn(line -> line.contains("going on without"))
          .hasSize(1);
    } finally {
      new ProcessBuilder("umount", disk.toString()).start().waitFor();
    }
  }

  @Test
  void twoRunsAtOncePrintTheSame() throws Exception {
    for (int i = 0; i < 30; i++) {
      Files.writeString(articles.resolve(i + ".txt"), DAMAGED.repeat(i + 1));
    }
    String expected = run("check", "--no-cache", "--output-format", "json", ".").out();
    List<Process> runs = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      runs.add(
          cli(Map.of())
              .start(
                  ProcessBuilder.Redirect.DISCARD,
                  "check",
                  "--cache-dir",
                  "../cache",
                  "--output-format",
                  "json",
                  "."));
    }
    for (Process each : runs) {
      assertThat(new String(each.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(expected);
    }
    assertThat(run("check", "--cache-dir", "../cache", "--output-format", "json", ".").out())
        .isEqualTo(expected);
  }

  private Cli cli(Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("XDG_CACHE_HOME", folder.resolve("home").toString());
    return new Cli(articles, environment);
  }

  private Cli logged(Path log) {
    return cli(Map.of("COPYDESK_OPTS", "-Xlog:class+load:file=" + log));
  }

  private Cli.Result run(String... args) throws IOException, InterruptedException {
    return cli(Map.of()).run(args);
  }

  /** The classes of LanguageTool that were loaded. */
  private static List<String> loaded(Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
      return lines.filter(line -> line.contains(" org.languagetool.")).toList();
    }
  }

  /** A disk of 16 kilobytes. */
  private static boolean mounts(Path folder) throws InterruptedException {
    try {
      return new ProcessBuilder(
                  "mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", folder.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }
}
