package dev.copydesk.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.quality.Correction.Hunk;
import dev.copydesk.source.Span;
import org.junit.jupiter.api.Test;

final class CorrectionTest {
  @Test
  void eachChangedWordIsAMistake() {
    Correction correction = Correction.of("It were teh end.", "It was the end.");
    assertThat(correction.hunks())
        .containsExactly(
            new Hunk(new Span(3, 7), "was", new Span(3, 7)),
            new Hunk(new Span(8, 11), "the", new Span(8, 11)));
  }

  @Test
  void whatIsMissingMayBeReportedAtEitherWordBesideIt() {
    Correction correction = Correction.of("by way loops work", "by the way loops work");
    assertThat(correction.hunks()).hasSize(1);
    Span place = correction.hunks().get(0).place();
    assertThat(place.in(correction.input())).contains("way");
    assertThat(correction.hunks().get(0).span().isEmpty()).isTrue();
  }

  @Test
  void ofADoubledWordEitherMayBeReported() {
    Correction correction = Correction.of("any default default headers", "any default headers");
    Span place = correction.hunks().get(0).place();
    assertThat(place.in(correction.input())).contains("default default");
  }

  @Test
  void oneMistakeIsMendedWhateverBecomesOfItsNeighbours() {
    Correction correction = Correction.of("It were teh end", "It was the end");
    assertThat(correction.isMended(0, "It was teh end")).isTrue();
    assertThat(correction.isMended(0, "It was the end")).isTrue();
    assertThat(correction.isMended(0, "It were the end")).isFalse();
    assertThat(correction.isMended(1, "It were the end")).isTrue();
  }

  @Test
  void anApostropheOfTheOtherKindIsRight() {
    Correction correction = Correction.of("it doesnt end", "it doesn\u2019t end");
    assertThat(correction.isMended(0, "it doesn't end")).isTrue();
  }

  @Test
  void takenAsOneTheMistakesAreMendedTogether() {
    Correction correction = Correction.of("It were teh end", "It was the end").asOne();
    assertThat(correction.hunks())
        .containsExactly(new Hunk(new Span(3, 11), "was the", new Span(3, 11)));
    assertThat(correction.isMended(0, "It was teh end")).isFalse();
    assertThat(correction.isMended(0, "It was the end")).isTrue();
  }
}
