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

  @Test
  void findsWordsTwoSlipsAway() {
    assertThat(frequencies.near("govermnent", 3)).first().isEqualTo("government");
    assertThat(frequencies.near("comitee", 5)).contains("committee");
    assertThat(frequencies.near("recieve", 1)).containsExactly("receive");
  }

  @Test
  void theWordItselfIsNotNearAndFarOnesAreNot() {
    assertThat(frequencies.near("government", 20)).doesNotContain("government");
    assertThat(frequencies.near("zqxzqxzqxzqx", 20)).isEmpty();
    assertThat(frequencies.near("", 20)).isEmpty();
    assertThat(frequencies.near("x".repeat(10_000), 20)).isEmpty();
    assertThat(frequencies.near("\uD83D\u00C3", 20)).isNotNull();
  }

  @Test
  void whoAsksForMoreOfTheSameWordGetsMore() {
    assertThat(frequencies.near("govermnent", 1)).hasSize(1);
    assertThat(frequencies.near("govermnent", 2)).hasSize(2);
    assertThat(frequencies.near("govermnent", 1)).hasSize(1);
  }
}
