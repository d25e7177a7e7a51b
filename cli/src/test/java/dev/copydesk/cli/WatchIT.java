package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check that goes on sees what becomes of its articles. */
final class WatchIT {
  private static final String GOOD = "It was last week's deadly strike on the harbour.\n";
  private static final String DAMAGED = "It was last week s deadly strike on the harbour.\n";

  @TempDir private Path folder;
  private final List<String> lines = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"", "--no-cache"})
  void checksAgainWhatChanges(String option) throws Exception {
    Files.writeString(folder.resolve("a.txt"), DAMAGED);
    Files.writeString(folder.resolve("b.txt"), GOOD);
    Process process = watch(option.isEmpty() ? new String[0] : new String[] {option});
    try {
      expect("./a.txt:1:13");

      Files.writeString(folder.resolve("b.txt"), GOOD + "\n" + DAMAGED);
      expect("./b.txt:3:13");

      Files.createDirectory(folder.resolve("new"));
      Thread.sleep(100);
      Files.writeString(folder.resolve("new/c.txt"), DAMAGED);
      expect("./new/c.txt:1:13");

      Files.move(folder.resolve("new"), folder.resolve("other"));
      expect("./other/c.txt:1:13");

      Files.writeString(folder.resolve("copydesk.yaml"), "langauge: en-US\n");
      Thread.sleep(3_000);
      Files.writeString(
          folder.resolve("copydesk.yaml"), "rules: { punctuation/lost-apostrophe: off }\n");
      Thread.sleep(3_000);
      Files.delete(folder.resolve("copydesk.yaml"));
      expect("./a.txt:1:13");

      Files.delete(folder.resolve("a.txt"));
      Files.delete(folder.resolve("other/c.txt"));
      Files.delete(folder.resolve("other"));
      Files.writeString(folder.resolve("b.txt"), GOOD);
      Files.writeString(folder.resolve("d.txt"), DAMAGED);
      expect("./d.txt:1:13");
      Files.writeString(folder.resolve("d.txt"), GOOD);
      Thread.sleep(3_000);

      assertThat(process.isAlive()).isTrue();
      interrupt(process);
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroyForcibly();
    }
    // Unchanged articles were not shown again.
    assertThat(lines.stream().filter(line -> line.startsWith("./b.txt"))).hasSizeBetween(1, 2);
  }

  @Test
  void endsWithTheStatusOfWhatIsThere() throws Exception {
    Files.writeString(folder.resolve("a.txt"), DAMAGED);
    Process process = watch();
    try {
      expect("./a.txt:1:13");
      Thread.sleep(500);
      interrupt(process);
      assertThat(process.exitValue()).isEqualTo(1);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void refusesWhatCannotBeWatched() throws Exception {
    Cli cli = new Cli(folder);
    Cli.Result input = cli.run("check", "--watch", "-");
    assertThat(input.status()).isEqualTo(2);
    assertThat(input.err()).contains("--watch is about files");
    assertThat(cli.run("check", "--watch", "--output-format", "json", ".").err())
        .contains("text and concise");
    assertThat(cli.run("check", "--watch", "-o", "report.txt", ".").status()).isEqualTo(2);
  }

  private Process watch(String... more) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("check", "--watch", "--output-format", "concise", "--ignore", "languagetool"));
    arguments.addAll(List.of(more));
    Process process =
        new Cli(folder).start(ProcessBuilder.Redirect.DISCARD, arguments.toArray(new String[0]));
    Thread reader =
        new Thread(
            () -> {
              try (BufferedReader in =
                  new BufferedReader(
                      new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                  synchronized (lines) {
                    lines.add(line);
                    lines.notifyAll();
                  }
                }
              } catch (IOException ended) {
                // Nothing comes any more.
              }
            });
    reader.setDaemon(true);
    reader.start();
    return process;
  }

  /** Waits for a line that was not there when the last one was waited for. */
  private void expect(String start) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    synchronized (lines) {
      while (lines.stream().noneMatch(line -> line.startsWith(start))) {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        assertThat(left).as("%s in %s", start, lines).isPositive();
        lines.wait(Math.max(1, left));
      }
      lines.removeIf(line -> line.startsWith(start) && !line.startsWith("./b.txt"));
    }
  }

  private void interrupt(Process process) throws Exception {
    Shell.run(folder, Map.of(), "kill -INT " + process.pid());
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }
}
