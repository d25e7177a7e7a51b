package dev.copydesk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpanTest {
  @ParameterizedTest
  @CsvSource({
    "0,3, 3,5, false",
    "0,3, 2,5, true",
    "0,5, 1,2, true",
    "3,3, 3,5, true",
    "5,5, 3,5, true",
    "4,4, 4,4, true",
    "2,2, 3,5, false",
    "6,6, 3,5, false"
  })
  void overlaps(int start, int end, int otherStart, int otherEnd, boolean expected) {
    Span span = new Span(start, end);
    Span other = new Span(otherStart, otherEnd);

    assertThat(span.overlaps(other)).isEqualTo(expected);
    assertThat(other.overlaps(span)).isEqualTo(expected);
  }

  @Test
  void refusesWhatIsNoStretch() {
    assertThatThrownBy(() -> new Span(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(-1, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sortsByStartThenEnd() {
    assertThat(new Span(1, 2)).isLessThan(new Span(1, 3)).isLessThan(new Span(2, 2));
  }
}
