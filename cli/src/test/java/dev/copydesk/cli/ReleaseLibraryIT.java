package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The release has the jars that the library was tried with, its own beside them, and no others. */
final class ReleaseLibraryIT {
  /** Those above its last heading are what the library needs; its own test runs on them alone. */
  private static final Path LIST =
      Path.of("../linter-core/src/test/resources/dev/copydesk/languagetool/class-path.txt");

  @Test
  void jarsAreThoseTheLibraryNeeds() throws IOException {
    List<String> needed =
        Files.readAllLines(LIST).stream()
            .takeWhile(line -> !line.startsWith("# Building and testing"))
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    assertThat(needed).hasSizeGreaterThan(30);
    Set<String> expected = new TreeSet<>(needed);
    expected.addAll(List.of("copydesk-cli", "copydesk-core", "slf4j-nop"));

    Set<String> jars = new TreeSet<>();
    try (Stream<Path> files = Files.list(Cli.LAUNCHER.resolveSibling("../lib"))) {
      files.forEach(file -> jars.add(file.getFileName().toString().replaceFirst("-\\d.*", "")));
    }
    assertThat(jars).isEqualTo(expected);
  }
}
