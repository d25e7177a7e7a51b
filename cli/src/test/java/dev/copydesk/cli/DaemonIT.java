package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A daemon does exactly what the command line does without. */
final class DaemonIT {
  private static final String DAMAGED = "It was last week s deadly strike on the harbour.\n";
  private static final String OURS = " --ignore languagetool";

  @TempDir private static Path place;
  private static Daemon daemon;

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws Exception {
    daemon = new Daemon(place).start();
  }

  @AfterAll
  static void stop() throws Exception {
    daemon.close();
  }

  @BeforeEach
  void write() throws IOException {
    lay(folder);
  }

  private static void lay(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("news/old"));
    Files.writeString(folder.resolve("a.txt"), DAMAGED);
    Files.writeString(folder.resolve("news/b.md"), "# A heading\n\nIt was last week s *strike*.\n");
    Files.writeString(folder.resolve("news/old/c.txt"), "All is well in the town today.\n");
    Files.writeString(folder.resolve("news/caf\u00e9.txt"), DAMAGED);
    Files.write(
        folder.resolve("latin.txt"), "Caf\u00e9 s.\n".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(folder.resolve("wrong.yaml"), "langauge: en-US\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check .",
        "check a.txt news/b.md --output-format concise",
        "check news --output-format json",
        "check . --output-format sarif",
        "check . --output-format junit",
        "check . --output-format checkstyle",
        "check . --output-format github",
        "check . --output-format gitlab",
        "check . --output-format rdjsonl",
        "check . --output-format html",
        "check . --color always --statistics",
        "check . -q --fail-on never",
        "check ./news/../a.txt news/old",
        "check --include news/** .",
        "check nowhere.txt a.txt",
        "check --config wrong.yaml a.txt",
        "check --config nowhere.yaml a.txt",
        "check --baseline nowhere.json a.txt",
        "check --output-format nonsense a.txt",
        "check --since HEAD .",
        "check --nonsense",
        "check --help",
        "fix --diff .",
        "fix --diff --suggested news",
        "fix -o - a.txt",
        "fix -o a.txt a.txt"
      })
  void printsTheSame(String command) throws Exception {
    same(folder, new byte[0], (command + OURS).split(" "));
    same(folder.resolve("news"), new byte[0], (command + OURS).split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check --no-cache .", "fix --no-cache --diff --suggested ."})
  void findsTheSameWithLanguageTool(String command) throws Exception {
    same(folder, new byte[0], command.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"check -", "fix -", "check --stdin-name news/x.md --output-format json -"})
  void readsStandardInput(String command) throws Exception {
    byte[] input = (DAMAGED + "\n").repeat(5_000).getBytes(StandardCharsets.UTF_8);
    same(folder, input, (command + OURS).split(" "));
    same(folder, new byte[0], (command + OURS).split(" "));
  }

  private static void same(Path in, byte[] input, String... args) throws Exception {
    int before = daemon.count();
    Cli.Result with = daemon.with(in).run(input, args);
    assertThat(daemon.count()).isEqualTo(before + 1);
    Cli.Result without = daemon.without(in).run(input, args);
    assertThat(with.out()).isEqualTo(without.out());
    assertThat(with.outBytes()).isEqualTo(without.outBytes());
    assertThat(with.err()).isEqualTo(without.err());
    assertThat(with.status()).isEqualTo(without.status());
  }

  @Test
  void leavesStandardInputToOthers() throws Exception {
    String launcher = Cli.LAUNCHER.toAbsolutePath().toString();
    String command =
        "printf 'one\\ntwo\\n' | { '"
            + launcher
            + "' check -q a.txt --ignore languagetool >&2; cat; }";
    int before = daemon.count();
    Shell shell = Shell.run(folder, daemon.environment(), command);
    assertThat(shell.output()).endsWith("one\ntwo\n");
    assertThat(daemon.count()).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fix .",
        "fix -o ../copy .",
        "fix -o new.txt a.txt --edit-log log.jsonl",
        "fix --exit-non-zero-on-fix news",
        "check . --output-format json=report.json --output-format concise",
        "check . -o report.txt"
      })
  void writesTheSame(String command, @TempDir Path one, @TempDir Path other) throws Exception {
    Path with = Files.createDirectory(one.resolve("in"));
    Path without = Files.createDirectory(other.resolve("in"));
    lay(with);
    lay(without);
    String[] args = (command + OURS).split(" ");
    int before = daemon.count();
    Cli.Result mine = daemon.with(with).run(args);
    assertThat(daemon.count()).isEqualTo(before + 1);
    Cli.Result theirs = daemon.without(without).run(args);
    assertThat(mine.out()).isEqualTo(theirs.out());
    assertThat(mine.err()).isEqualTo(theirs.err());
    assertThat(mine.status()).isEqualTo(theirs.status());
    assertThat(tree(one)).isEqualTo(tree(other));
  }

  private static Map<String, String> tree(Path root) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path each : files.toList()) {
        String permissions = Files.getPosixFilePermissions(each).toString();
        String content =
            Files.isRegularFile(each)
                ? new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1)
                : "";
        tree.put(root.relativize(each).toString(), permissions + content);
      }
    }
    return tree;
  }

  @Test
  void isLeftAloneByWhoGivesFilesOtherPermissions() throws Exception {
    String command =
        String.format(
            "umask 077; '%s' fix -q -o new.txt a.txt --ignore languagetool",
            Cli.LAUNCHER.toAbsolutePath());
    int before = daemon.count();
    assertThat(Shell.run(folder, daemon.environment(), command).status()).isZero();
    assertThat(daemon.count()).isEqualTo(before);
    assertThat(Files.getPosixFilePermissions(folder.resolve("new.txt"))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NO_COLOR=1", "TERM=dumb", "LC_ALL=de_DE.UTF-8", "PATH_IS=x"})
  void goesByTheEnvironmentOfItsClient(String variable) throws Exception {
    String terminal =
        String.format(
            "env %s script -qec \"'%s' check a.txt --ignore languagetool\" /dev/null",
            variable, Cli.LAUNCHER.toAbsolutePath());
    Shell with = Shell.run(folder, daemon.environment(), terminal);
    Shell without = Shell.run(folder, daemon.environment(), "COPYDESK_DAEMON=off " + terminal);
    assertThat(with.output()).isEqualTo(without.output()).contains("week");
  }

  @Test
  void isNotUsedByWhoDoesNotWantIt() throws Exception {
    int before = daemon.count();
    assertThat(daemon.with(folder).run("check", "--no-daemon", "--ignore", "languagetool").out())
        .contains("week's");
    assertThat(daemon.count()).isEqualTo(before);
  }

  @Test
  void endsWithWhoeverReadsItsOutput() throws Exception {
    String line =
        "{ '"
            + Cli.LAUNCHER.toAbsolutePath()
            + "' check . --output-format concise --ignore languagetool; echo $? >&2; } | true";
    Shell with = Shell.run(folder, daemon.environment(), line);
    Shell without =
        Shell.run(
            folder, daemon.environment(), "COPYDESK_DAEMON=off; export COPYDESK_DAEMON; " + line);
    assertThat(with.output()).isEqualTo(without.output()).endsWith("0\n");
    String full =
        String.format(
            "'%s' check . --ignore languagetool >/dev/full; echo $?",
            Cli.LAUNCHER.toAbsolutePath());
    assertThat(Shell.run(folder, daemon.environment(), full).output())
        .isEqualTo(
            Shell.run(
                    folder,
                    daemon.environment(),
                    "COPYDESK_DAEMON=off; export COPYDESK_DAEMON; " + full)
                .output())
        .endsWith("2\n");
  }

  @Test
  void servesManyAtOnce() throws Exception {
    for (int i = 0; i < 50; i++) {
      Files.writeString(folder.resolve(i + ".txt"), DAMAGED.repeat(i + 1));
    }
    String[] check = {
      "check", "--no-cache", "--output-format", "json", ".", "--ignore", "languagetool"
    };
    String expected = daemon.without(folder).run(check).out();
    int before = daemon.count();
    List<Process> clients = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      clients.add(daemon.with(folder).start(ProcessBuilder.Redirect.DISCARD, check));
    }
    for (Process each : clients) {
      assertThat(new String(each.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(expected);
    }
    assertThat(daemon.count()).isEqualTo(before + 6);
  }
}
