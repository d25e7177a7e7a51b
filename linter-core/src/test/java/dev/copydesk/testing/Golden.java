package dev.copydesk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what a test expects, whole. With {@code -Dgolden.update=true} they are written
 * instead of compared; what changed in them is then to be read before it is committed.
 */
public final class Golden {
  private static final String UPDATE = "golden.update";

  private Golden() {}

  /** Compares with a file below {@code src/test/resources}. */
  public static void verify(String resource, String actual) {
    verify(Path.of("src/test/resources", resource), actual);
  }

  /** Compares with any file of the checkout. */
  public static void verify(Path file, String actual) {
    try {
      if (Boolean.getBoolean(UPDATE)) {
        Files.createDirectories(file.toAbsolutePath().normalize().resolve("..").normalize());
        Files.writeString(file, actual);
      }
      assertThat(file).as("write it with -D%s=true", UPDATE).isRegularFile();
      assertThat(actual)
          .as("%s is out of date; write it anew with -D%s=true and read it", file, UPDATE)
          .isEqualTo(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
