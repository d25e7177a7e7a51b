package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run of fix that is killed leaves every file as it was or as it was to become. */
final class KilledRunIT {
  private static final int FILES = 400;
  private static final String DAMAGED = article("It was last week s deadly strike.");
  private static final String REPAIRED = article("It was last week's deadly strike.");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void leavesFilesWhole(long seed, @TempDir Path folder) throws Exception {
    for (int i = 0; i < FILES; i++) {
      Files.writeString(folder.resolve(i + ".txt"), DAMAGED);
    }
    Process process =
        new Cli(folder).start(ProcessBuilder.Redirect.DISCARD, "fix", "--ignore", "languagetool");
    boolean started = waitForFirstRepair(folder);
    process.waitFor(new Random(seed).nextInt(150), TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    assertThat(started).isTrue();
    int repaired = 0;
    for (int i = 0; i < FILES; i++) {
      String text = Files.readString(folder.resolve(i + ".txt"));
      assertThat(text)
          .satisfiesAnyOf(
              whole -> assertThat(whole).isEqualTo(DAMAGED),
              whole -> assertThat(whole).isEqualTo(REPAIRED));
      repaired += text.equals(DAMAGED) ? 0 : 1;
    }
    assertThat(repaired).isPositive();
    assertThat(new Cli(folder).run("fix", "--ignore", "languagetool").status()).isZero();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".txt")))
          .hasSize(FILES)
          .allSatisfy(file -> assertThat(file).hasContent(REPAIRED));
    }
  }

  private static String article(String sentence) {
    return "A short report\n" + ("\n" + sentence + "\n").repeat(40);
  }

  private static boolean waitForFirstRepair(Path folder) throws Exception {
    for (int i = 0; i < 3000; i++) {
      if (!Files.readString(folder.resolve("0.txt")).equals(DAMAGED)) {
        return true;
      }
      Thread.sleep(10);
    }
    return false;
  }
}
