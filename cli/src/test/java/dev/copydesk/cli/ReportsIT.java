package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.report.OutputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports on standard output and in files, one and several at once. */
final class ReportsIT {
  @TempDir private Path folder;

  @BeforeEach
  void damage() throws IOException {
    Files.writeString(folder.resolve("a b.txt"), "It was last week s news.\n");
  }

  @Test
  void severalAtOnce() throws Exception {
    Cli.Result result =
        check(
            "--output-format=text",
            "--output-format=sarif=out.sarif",
            "--output-format=junit=out.xml",
            "--output-format=gitlab=out.json");

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).startsWith("./a b.txt\n").contains("1 error in 1 article");
    assertThat(folder.resolve("out.sarif")).content().contains("\"uri\":\"a%20b.txt\"");
    assertThat(folder.resolve("out.xml")).content().contains("failures=\"1\"");
    assertThat(folder.resolve("out.json")).content().startsWith("[{").endsWith("}]\n");
    assertThat(names()).containsExactly("a b.txt", "out.json", "out.sarif", "out.xml");
  }

  @Test
  void everyFormatIsNamedInTheHelp() throws Exception {
    String help = new Cli(folder).run("check", "--help").out();
    assertThat(help.replaceAll("\\s+", " "))
        .contains(
            "One of text, concise, json, sarif, junit, checkstyle, github, gitlab, rdjsonl, html;");
    for (OutputFormat each : OutputFormat.values()) {
      String format = each.label();
      assertThat(check("--output-format", format).out()).contains("a b.txt".substring(2));
    }
  }

  @Test
  void whatCannotBeMeant() throws Exception {
    expectError("unknown output format yaml; known are text, concise", "--output-format=yaml");
    expectError("name a file behind the =", "--output-format=sarif=");
    expectError(
        "standard output: takes one report", "--output-format=json", "--output-format=sarif");
    expectError("x: takes one report", "--output-format=json=x", "--output-format=sarif=./x");
    expectError(
        "-o names the file of one report",
        "-o",
        "x",
        "--output-format=json",
        "--output-format=sarif");
    expectError("a b.txt: is one of the articles", "--output-format=json=a b.txt");
    expectError("no/x: cannot be written: no such file", "--output-format=json=no/x");
    expectError(
        "shown by the output formats text and json",
        "--statistics",
        "-o=x",
        "--output-format=sarif");
    assertThat(names()).containsExactly("a b.txt");
    assertThat(folder.resolve("a b.txt")).hasContent("It was last week s news.\n");
  }

  @Test
  void statistics() throws Exception {
    assertThat(check("--statistics", "-q").out())
        .contains(
            "       1            166.7  punctuation/lost-apostrophe\n",
            "       1            166.7  ./a b.txt\n");
    assertThat(check("--statistics", "--output-format=json").out())
        .contains("\"statistics\":{\"words\":6,");
  }

  @Test
  void aRunThatIsBrokenOffLeavesNothing() throws Exception {
    for (int i = 0; i < 3000; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "It was last week s news.\n".repeat(20));
    }
    Process process =
        new Cli(folder)
            .start(
                ProcessBuilder.Redirect.DISCARD,
                "check",
                "--ignore=languagetool",
                "--threads=1",
                "--output-format=concise",
                "--output-format=json=out.json");
    assertThat(process.getInputStream().read()).as("it is under way").isPositive();
    process.destroy();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();

    assertThat(process.exitValue()).isEqualTo(143);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.contains("json") || name.startsWith("."));
    }
  }

  private Cli.Result check(String... options) throws IOException, InterruptedException {
    List<String> args = new ArrayList<>(List.of("check", "--ignore=languagetool"));
    args.addAll(List.of(options));
    return new Cli(folder, Map.of()).run(args.toArray(String[]::new));
  }

  private void expectError(String message, String... options)
      throws IOException, InterruptedException {
    Cli.Result result = check(options);
    assertThat(result.err()).startsWith("copydesk: ").contains(message);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(2);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
