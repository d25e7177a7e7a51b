package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every command of the documentation and compares what it prints with what the page says.
 *
 * <p>In a block fenced as {@code console} a line after {@code $} is a command, and the lines up to
 * the next one are what it prints. The commands of one page run one after another in a folder that
 * holds the samples and the seeds. With {@code -Dgolden.update=true} the pages are written anew.
 */
final class DocumentedCommandsIT {
  private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

  static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(CHECKOUT.resolve("docs"))) {
      List<Path> pages = new ArrayList<>();
      pages.add(CHECKOUT.resolve("README.md"));
      docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      assertThat(pages).hasSizeGreaterThan(4);
      return pages;
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void commandsDoWhatThePageSays(Path page, @TempDir Path folder) throws Exception {
    layOut(folder);
    List<String> expected = Files.readAllLines(page);
    List<String> actual = run(expected, folder);
    if (Boolean.getBoolean("golden.update")) {
      Files.write(page, actual);
    }
    assertThat(actual).isEqualTo(expected);
  }

  private static List<String> run(List<String> page, Path folder) throws Exception {
    List<String> result = new ArrayList<>();
    boolean console = false;
    for (String line : page) {
      boolean fence = line.startsWith("```");
      if (fence) {
        console = line.equals("```console");
        result.add(line);
      } else if (!console) {
        result.add(line);
      } else if (line.startsWith("$ ")) {
        result.add(line);
        result.addAll(output(line.substring(2), folder));
      }
    }
    return result;
  }

  private static List<String> output(String command, Path folder) throws Exception {
    String path = folder.resolve("bin") + ":" + System.getenv("PATH");
    return Shell.run(folder, Map.of("PATH", path, "COLUMNS", "100"), command)
        .output()
        .lines()
        .map(String::stripTrailing)
        .toList();
  }

  private static void layOut(Path folder) throws Exception {
    Files.createDirectory(folder.resolve("bin"));
    for (String name : List.of("copydesk", "bin/copydesk")) {
      Path script = folder.resolve(name);
      Files.writeString(script, "#!/bin/sh\nexec '" + Cli.LAUNCHER.toAbsolutePath() + "' \"$@\"\n");
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    Shell copy =
        Shell.run(
            folder,
            Map.of("CHECKOUT", CHECKOUT.toString()),
            "cp -r \"$CHECKOUT/docs/sample/\"* \"$CHECKOUT/seeds\" .");
    assertThat(copy.status()).as(copy.output()).isZero();
  }
}
