package dev.copydesk.run;

import dev.copydesk.source.Reason;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file.
 *
 * @param path where it is
 * @param relative its path below the folder it was found in, or its mere name
 * @param name what to call it
 */
public record FileInput(Path path, Path relative, String name) implements Input {
  /** A file that is called by its path. */
  public FileInput(Path path, Path relative) {
    this(path, relative, path.toString());
  }

  @Override
  public byte[] read() throws SourceException {
    try {
      long size = Files.size(path);
      if (size > Source.MAX_BYTES) {
        throw new SourceException(
            String.format(
                Locale.ROOT,
                "%s: too large: %,d bytes, and an article may have %,d; split it or exclude it",
                name,
                size,
                Source.MAX_BYTES));
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new SourceException(name + ": cannot be read: " + Reason.of(e), e);
    }
  }
}
