package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a fresh Java machine loads and prints. */
final class LazinessTest {
  @TempDir Path folder;

  @Test
  void nothingOfLanguageToolIsLoadedUntilItIsNeeded() throws IOException, InterruptedException {
    assertThat(run("idle").classes()).noneMatch(line -> line.contains(" org.languagetool."));
  }

  @Test
  void nothingIsPrinted() throws IOException, InterruptedException {
    Outcome outcome = run("check");
    assertThat(outcome.classes())
        .anyMatch(line -> line.contains(" org.languagetool.JLanguageTool "));
    assertThat(outcome.printed()).isEmpty();
  }

  private record Outcome(List<String> classes, String printed) {}

  private Outcome run(String what) throws IOException, InterruptedException {
    Path classes = folder.resolve("classes.log");
    Path printed = folder.resolve("printed.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + classes,
                "-cp",
                System.getProperty("java.class.path"),
                FreshMachine.class.getName(),
                what)
            .redirectOutput(printed.toFile())
            .redirectError(folder.resolve("errors.txt").toFile())
            .start();
    assertThat(process.waitFor())
        .as(Files.readString(folder.resolve("errors.txt"), StandardCharsets.UTF_8))
        .isZero();
    return new Outcome(
        Files.readAllLines(classes, StandardCharsets.UTF_8),
        Files.readString(printed, StandardCharsets.UTF_8));
  }
}
