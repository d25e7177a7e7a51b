package dev.copydesk.benchmarks;

import dev.copydesk.article.Format;
import dev.copydesk.run.FileInput;
import dev.copydesk.run.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The articles that are measured: those below the folder that the property texts names. */
final class Texts {
  private static final Path FOLDER = Path.of(System.getProperty("texts", "../seeds"));

  /** So many bytes of each format are enough for a figure. */
  private static final long MOST_BYTES = 500_000;

  private Texts() {}

  /** Articles of a format, about half a megabyte of them; never none. */
  static List<Input> of(Format format) {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      long[] bytes = {0};
      List<Input> inputs =
          files
              .filter(Files::isRegularFile)
              .filter(file -> Format.ofFileName(file.toString()).filter(format::equals).isPresent())
              .sorted()
              .takeWhile(file -> (bytes[0] += file.toFile().length()) < MOST_BYTES)
              .<Input>map(file -> new FileInput(file, FOLDER.relativize(file)))
              .toList();
      if (inputs.isEmpty()) {
        throw new IllegalStateException("no articles in " + format.label() + " below " + FOLDER);
      }
      return inputs;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
