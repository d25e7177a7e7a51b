package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of the sample article through the built release. */
final class SampleArticleIT {
  private static final Path SEEDS = Path.of("../seeds").toAbsolutePath().normalize();

  /** Made by hand, see seeds/README.md. */
  private static final Path REPAIRED = Path.of("src/test/resources/golden/sample-repaired.txt");

  @TempDir private Path folder;
  private String name = "";

  @BeforeEach
  void copySample() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      List<Path> articles = files.filter(file -> file.toString().endsWith(".txt")).toList();
      assertThat(articles).hasSize(1);
      name = articles.get(0).getFileName().toString();
      Files.createDirectory(folder.resolve("seeds"));
      Files.copy(articles.get(0), folder.resolve("seeds").resolve(name));
    }
  }

  @Test
  void isFoundAndFailsTheRun() throws Exception {
    Cli.Result result = new Cli(folder).run("check", "--output-format", "concise", "seeds");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines().filter(line -> line.contains(": error: "))).hasSize(21);
    assertThat(result.out().lines().filter(line -> line.contains("languagetool/")))
        .allMatch(line -> line.contains(": info: ") || line.contains(": warning: "));
  }

  @Test
  void isRepairedIntoACopy() throws Exception {
    Cli cli = new Cli(folder);
    byte[] before = Files.readAllBytes(folder.resolve("seeds").resolve(name));
    assertThat(cli.run("fix", "-o", "copy", "seeds").status()).isZero();
    assertThat(folder.resolve("copy").resolve(name)).hasSameBinaryContentAs(REPAIRED);
    assertThat(folder.resolve("seeds").resolve(name)).hasBinaryContent(before);
    assertThat(cli.run("fix", "--diff", "copy").status()).isZero();
    assertThat(cli.run("fix", "copy").status()).isZero();
    assertThat(folder.resolve("copy").resolve(name)).hasSameBinaryContentAs(REPAIRED);
  }

  @Test
  void isRepairedByItsDiff() throws Exception {
    Cli.Result diff = new Cli(folder).run("fix", "--diff", "seeds");
    assertThat(diff.status()).isEqualTo(1);
    Files.write(folder.resolve("seeds.diff"), diff.outBytes());
    Shell patch = Shell.run(folder, Map.of(), "patch -p1 < seeds.diff");
    assertThat(patch.status()).as(patch.output()).isZero();
    assertThat(folder.resolve("seeds").resolve(name)).hasSameBinaryContentAs(REPAIRED);
  }

  @Test
  void isRepairedInPlaceAndAsAFilter() throws Exception {
    Cli cli = new Cli(folder);
    byte[] damaged = Files.readAllBytes(folder.resolve("seeds").resolve(name));
    assertThat(cli.run(damaged, "fix", "-").outBytes()).isEqualTo(Files.readAllBytes(REPAIRED));
    assertThat(cli.run("fix", "--edit-log", "log.jsonl", "seeds").status()).isZero();
    assertThat(folder.resolve("seeds").resolve(name)).hasSameBinaryContentAs(REPAIRED);
    assertThat(Files.readAllLines(folder.resolve("log.jsonl"))).hasSize(21);
  }

  @Test
  void ownRulesAloneDoNotLoadLanguageTool() throws Exception {
    Map<String, String> logging =
        Map.of("COPYDESK_OPTS", "-Xlog:class+load=info:file=" + folder.resolve("classes.log"));
    Cli.Result result = new Cli(folder, logging).run("check", "--ignore", "languagetool", "seeds");
    assertThat(result.status()).isEqualTo(1);
    String classes = Files.readString(folder.resolve("classes.log"));
    assertThat(classes).contains("dev.copydesk.cli.Main").doesNotContain("org.languagetool.");
  }
}
