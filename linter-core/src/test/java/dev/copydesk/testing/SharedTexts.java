package dev.copydesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Calibration texts that lie beside the checkout; a test that asks for them skips without them. */
public final class SharedTexts {
  private static final Path ROOT = Path.of("../../shared");

  private static final List<String> ENDINGS =
      List.of(".txt", ".md", ".adoc", ".asciidoc", ".html", ".xhtml", ".rst");

  private SharedTexts() {}

  /** A file or folder of the calibration texts; skips the calling test if it is absent. */
  public static Path path(String relative) {
    Path path = ROOT.resolve(relative);
    Assumptions.assumeTrue(Files.exists(path), "calibration texts are absent: " + relative);
    return path;
  }

  /** The articles below a folder, in order, whatever their markup; skips the test likewise. */
  public static List<Path> articles(String folder) {
    try (Stream<Path> walk = Files.walk(path(folder))) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("SOURCE.txt"))
          .filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
