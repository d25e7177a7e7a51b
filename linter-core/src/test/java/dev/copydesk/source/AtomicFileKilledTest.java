package dev.copydesk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed while it writes leaves the old bytes or the new ones, never a mixture.
 */
final class AtomicFileKilledTest {
  private static final int SIZE = 300_000;
  private static final int KILLS = 12;

  @TempDir private Path folder;

  @Test
  void holdsOneOfTheTwoContents() throws Exception {
    Path file = folder.resolve("a.txt");
    Files.write(file, content('a'));
    Random random = new Random(7);
    for (int i = 0; i < KILLS; i++) {
      Process writer =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xshare:auto",
                  "-cp",
                  folderOf(AtomicFile.class) + File.pathSeparator + folderOf(Rewriter.class),
                  Rewriter.class.getName(),
                  file.toString())
              .redirectErrorStream(true)
              .start();
      try {
        assertThat(writer.getInputStream().read()).as("it has begun to write").isEqualTo('w');
        Thread.sleep(random.nextInt(60));
      } finally {
        writer.destroyForcibly();
      }
      assertThat(writer.waitFor(20, TimeUnit.SECONDS)).isTrue();
      byte[] found = Files.readAllBytes(file);
      assertThat(Arrays.equals(found, content('a')) || Arrays.equals(found, content('b')))
          .as("whole after kill %d, %d bytes", i, found.length)
          .isTrue();
    }
  }

  private static Path folderOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static byte[] content(char letter) {
    byte[] bytes = new byte[SIZE + letter];
    Arrays.fill(bytes, (byte) letter);
    return bytes;
  }

  /** Writes both contents in turn until it is killed. */
  static final class Rewriter {
    private Rewriter() {}

    public static void main(String[] arguments) throws SourceException {
      Path file = Path.of(arguments[0]);
      System.out.print('w');
      System.out.flush();
      for (int i = 0; i < 100_000; i++) {
        AtomicFile.write(file, content(i % 2 == 0 ? 'b' : 'a'));
      }
    }
  }
}
