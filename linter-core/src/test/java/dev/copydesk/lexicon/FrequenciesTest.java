package dev.copydesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FrequenciesTest {
  private final Frequencies frequencies = Frequencies.english();

  @Test
  void commonWordsOutrankRareOnes() {
    assertThat(frequencies.of("the")).isGreaterThan(frequencies.of("government"));
    assertThat(frequencies.of("government")).isGreaterThan(frequencies.of("gazebo"));
    assertThat(frequencies.of("gazebo")).isNotNegative();
  }

  @Test
  void caseIsNoObstacle() {
    assertThat(frequencies.of("Government")).isEqualTo(frequencies.of("government"));
    assertThat(frequencies.of("GOVERNMENT")).isEqualTo(frequencies.of("government"));
    assertThat(frequencies.knows("London")).isTrue();
    assertThat(frequencies.knows("don\u2019t")).isTrue();
  }

  @Test
  void whatIsNoWordIsUnknown() {
    for (String word :
        new String[] {"", "governm", "rnodern", "caf\u00C3\u00A9", "the+", "\uD83D"}) {
      assertThat(frequencies.of(word)).as(word).isEqualTo(Frequencies.UNKNOWN);
    }
  }
}
