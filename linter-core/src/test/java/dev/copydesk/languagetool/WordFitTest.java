package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordFitTest {
  private final WordFit fit = WordFit.load();

  @Test
  void tellsWhatGoesBehindAWord() {
    assertThat(fit.of("the", "decision")).isGreaterThan(fit.of("the", "decides"));
    assertThat(fit.of("to", "decide")).isGreaterThan(fit.of("to", "decided"));
    assertThat(fit.of("could", "arrive")).isGreaterThan(fit.of("could", "arrival"));
    assertThat(fit.of("of", WordFit.NUMBER)).isGreaterThan(fit.of("can", WordFit.NUMBER));
  }

  @Test
  void ofUnknownWordsItSaysNothing() {
    assertThat(fit.of("Zorbelix", "decision")).isZero();
    assertThat(fit.of("the", "zorbelix")).isZero();
    assertThat(fit.of("", "the")).isZero();
  }
}
