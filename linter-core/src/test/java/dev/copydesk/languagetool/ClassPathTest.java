package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.lexicon.WordTable;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class path holds what LanguageTool's English needs, and no more. */
final class ClassPathTest {
  private static final Path LIST =
      Path.of("src/test/resources/dev/copydesk/languagetool/class-path.txt");

  @TempDir private Path folder;

  @Test
  void everyJarIsExpected() throws IOException {
    Set<String> jars = new TreeSet<>();
    for (String entry : classPath()) {
      if (entry.endsWith(".jar")) {
        jars.add(nameOf(entry));
      }
    }
    assertThat(jars)
        .containsExactlyInAnyOrderElementsOf(
            Files.readAllLines(LIST).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList());
  }

  /** The examples are those that LanguageTool's authors give. */
  @Test
  void everyRuleThatIsOnFindsItsFirstExample() throws IOException, InterruptedException {
    List<List<String>> lines = run("first");
    assertThat(unexpected(lines)).isEmpty();
    assertThat(count("rules", lines)).isGreaterThan(6_000);
    assertThat(count("examples", lines)).isGreaterThan(5_000);
  }

  @Test
  @Tag("benchmark")
  void everyRuleThatIsOnFindsAllItsExamplesAndNoOthers() throws IOException, InterruptedException {
    List<List<String>> lines = run("all");
    assertThat(unexpected(lines)).isEmpty();
    assertThat(count("examples", lines)).isGreaterThan(25_000);
  }

  private static List<List<String>> unexpected(List<List<String>> lines) {
    Set<String> expected =
        WordTable.beside(ClassPathTest.class, "own-examples.tsv").rows().stream()
            .map(row -> row.get(0))
            .collect(Collectors.toSet());
    return lines.stream()
        .filter(line -> line.size() == 3)
        .filter(line -> line.get(0).equals("error") || !expected.contains(line.get(1)))
        .toList();
  }

  private static int count(String what, List<List<String>> lines) {
    return lines.stream()
        .filter(line -> line.get(0).equals(what))
        .mapToInt(line -> Integer.parseInt(line.get(1)))
        .sum();
  }

  /** Runs the examples in a Java machine that has no other jars than the release. */
  private List<List<String>> run(String which) throws IOException, InterruptedException {
    Path errors = folder.resolve("errors.txt");
    Path lines = folder.resolve("lines.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                String.join(File.pathSeparator, classPathOfTheRelease()),
                OwnExamples.class.getName(),
                which)
            .redirectOutput(lines.toFile())
            .redirectError(errors.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(errors, StandardCharsets.UTF_8)).isZero();
    return Files.readAllLines(lines, StandardCharsets.UTF_8).stream()
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  /**
   * The classes of this module and the jars of the release; the tests' classes hold the program.
   */
  private static List<String> classPathOfTheRelease() throws IOException {
    Set<String> released = new HashSet<>();
    for (String line : Files.readAllLines(LIST)) {
      if (line.startsWith("# Building and testing")) {
        break;
      }
      released.add(line);
    }
    // The release logs nothing.
    released.add("slf4j-nop");
    List<String> entries = new ArrayList<>();
    for (String entry : classPath()) {
      if (!entry.endsWith(".jar") || released.contains(nameOf(entry))) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private static List<String> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.contains("surefire"))
        .toList();
  }

  private static String nameOf(String jar) {
    return Path.of(jar).getFileName().toString().replaceFirst("-\\d.*", "");
  }
}
