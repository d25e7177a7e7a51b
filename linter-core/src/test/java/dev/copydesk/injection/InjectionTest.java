package dev.copydesk.injection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Clean prose is damaged at random places; the safe fixes of all rules must give it back. */
final class InjectionTest {
  private static final Path PROSE = Path.of("src/test/resources/dev/copydesk/prose");
  private static final int INJECTIONS = 200;
  private static final long SEED = 20_261_122;
  private static final double DEMANDED_PERCENT = 97;

  private static final List<String> TEXTS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    System.out.println(Tally.head());
    try (Stream<Path> files = Files.list(PROSE)) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        TEXTS.add(text);
        for (String paragraph : text.split("\n\n", -1)) {
          TEXTS.add(paragraph.strip() + "\n");
        }
      }
    }
  }

  @Test
  void theProseIsClean() {
    for (String text : TEXTS) {
      assertThat(Tally.mend(text)).isEqualTo(text);
    }
  }

  @Test
  void thereAreEnoughClasses() {
    assertThat(Damages.all()).hasSizeGreaterThanOrEqualTo(20);
  }

  @ParameterizedTest
  @MethodSource("damages")
  void isUndone(Damage damage) {
    Tally tally = Tally.of(damage, TEXTS, INJECTIONS, SEED);
    System.out.println(tally);
    assertThat(tally.wrong()).as("repaired wrongly").isEmpty();
    assertThat(tally.injected()).as("places for it").isEqualTo(INJECTIONS);
    if (damage.safe()) {
      assertThat(tally.exactPercent())
          .as("left alone: %s", tally.missed())
          .isGreaterThanOrEqualTo(DEMANDED_PERCENT);
    }
  }

  static List<Damage> damages() {
    return Damages.all();
  }
}
