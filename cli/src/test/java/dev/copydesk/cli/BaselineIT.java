package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Known findings, and what has changed since a commit, from the command line. */
final class BaselineIT {
  private static final String OLD = "It was last week s deadly strike on the harbour.\n";
  private static final String NEW = "They were given an large boat.\n";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(folder.resolve("articles"));
    article("a.txt", OLD);
  }

  @Test
  void knownFindingsAreLeftOutAndLeftAlone() throws Exception {
    Cli.Result written = run("baseline", "articles");
    assertThat(written.status()).as(written.err()).isZero();
    assertThat(written.err())
        .contains("copydesk-baseline.json: 1 known finding (1 added, 0 removed)");
    assertThat(written.out()).isEmpty();
    byte[] before = Files.readAllBytes(folder.resolve("copydesk-baseline.json"));
    assertThat(run("baseline", "articles").err()).contains("(0 added, 0 removed)");
    assertThat(folder.resolve("copydesk-baseline.json")).hasBinaryContent(before);

    Cli.Result checked = run("check", "--baseline", "copydesk-baseline.json", "articles");
    assertThat(checked.status()).isZero();
    assertThat(checked.out()).contains("nothing found in 1 article (1 in the baseline)");

    article("a.txt", OLD + "\n" + NEW);
    checked = run("check", "--baseline", "copydesk-baseline.json", "articles");
    assertThat(checked.status()).isEqualTo(1);
    assertThat(checked.out()).contains("an large").doesNotContain("week");

    assertThat(run("fix", "--baseline", "copydesk-baseline.json", "articles").status()).isZero();
    assertThat(folder.resolve("articles/a.txt"))
        .hasContent(OLD + "\n" + NEW.replace("an large", "a large"));
    run("fix", "--baseline", "copydesk-baseline.json", "--include-baseline", "articles");
    assertThat(Files.readString(folder.resolve("articles/a.txt"))).contains("week's");

    assertThat(run("baseline", "--prune", "articles").err())
        .contains("0 known findings (0 added, 1 removed)");
  }

  @Test
  void whatIsNoBaselineIsToldInOneLine() throws Exception {
    Files.writeString(folder.resolve("b.json"), "[".repeat(10_000_000));
    for (String command : new String[] {"check", "fix", "baseline"}) {
      expectError("b.json:1:1: is no baseline", command, "--baseline", "b.json", "articles");
    }
    expectError("none.json: no such baseline", "check", "--baseline", "none.json", "articles");
    expectError(
        "is one of the articles", "baseline", "--baseline", "articles/c.md", "articles/c.md");
    expectError("standard input", "baseline", "-");
  }

  @Test
  void onlyChangedLinesAreReported() throws Exception {
    shell("git init -q . && git add . && git -c user.name=A -c user.email=a@b commit -qm 1");
    assertThat(run("check", "--since", "HEAD", "articles").status()).isZero();
    article("a.txt", OLD + "\n" + NEW);
    article("b.txt", NEW);

    Cli.Result checked = run("check", "--output-format", "concise", "--since", "HEAD", "articles");

    assertThat(checked.status()).isEqualTo(1);
    assertThat(checked.out()).contains("a.txt:3:", "b.txt:1:").doesNotContain("a.txt:1:");
    expectError("git knows no commit nowhere", "check", "--since", "nowhere", "articles");
    expectError("--since needs a commit", "check", "--since=--output=x", "articles");
  }

  @Test
  void sinceNeedsARepository() throws Exception {
    expectError("is in no git repository", "check", "--since", "HEAD", "articles");
  }

  private void expectError(String message, String... args)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("articles/c.md"), "");
    Cli.Result result = run(args);
    assertThat(result.err()).contains(message).hasLineCount(1);
    assertThat(result.status()).isEqualTo(2);
    Files.delete(folder.resolve("articles/c.md"));
  }

  private void article(String name, String text) throws IOException {
    Files.writeString(folder.resolve("articles").resolve(name), text);
  }

  private void shell(String command) throws IOException, InterruptedException {
    Shell shell = Shell.run(folder, Map.of(), command);
    assertThat(shell.status()).as(shell.output()).isZero();
  }

  /** Without LanguageTool, which would only make it slow. */
  private Cli.Result run(String... args) throws IOException, InterruptedException {
    String[] more = new String[args.length + 2];
    more[0] = args[0];
    more[1] = "--ignore";
    more[2] = "languagetool";
    System.arraycopy(args, 1, more, 3, args.length - 1);
    return new Cli(folder).run(more);
  }
}
