package dev.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditsTest {
  /** {@code abcdefghij} becomes {@code abXYZefijQ}: cd replaced, gh deleted, Q added. */
  private static final Edits EDITS =
      new Edits(
          List.of(
              new Edit(new Span(2, 4), "XYZ"),
              new Edit(new Span(6, 8), ""),
              new Edit(new Span(10, 10), "Q")));

  @Test
  void applies() {
    assertThat(EDITS.applyTo("abcdefghij")).isEqualTo("abXYZefijQ");
    assertThat(new Edits(List.of()).applyTo("abc")).isEqualTo("abc");
  }

  @ParameterizedTest
  @CsvSource({
    "0,2, 0,2", // Up to the replacement.
    "0,3, 0,4", // Into it.
    "2,5, 2,4", // All of it.
    "3,4, 2,4", // Its middle.
    "4,6, 2,5", // Out of it.
    "5,7, 4,6", // From it to the deletion.
    "7,9, 8,10", // From the deletion on.
    "6,8, 5,9", // Across the deletion.
    "0,10, 0,10",
    "9,10, 10,10", // The addition.
    "8,10, 9,10",
    "2,2, 2,2", // An insertion before the replacement,
    "3,3, 2,4", // in it,
    "5,5, 4,4", // behind it,
    "7,7, 6,6", // and at the deletion.
    "9,9, 10,10",
    "10,10, 10,10"
  })
  void findsWhereASpanStoodBefore(int start, int end, int startBefore, int endBefore) {
    assertThat(EDITS.toBefore(new Span(start, end))).isEqualTo(new Span(startBefore, endBefore));
  }

  @Test
  void withoutEditsNothingMoves() {
    assertThat(new Edits(List.of()).toBefore(new Span(3, 5))).isEqualTo(new Span(3, 5));
    assertThat(new Edits(List.of()).toBefore(new Span(3, 3))).isEqualTo(new Span(3, 3));
  }

  @ParameterizedTest
  @CsvSource({
    "0,2, false", // Up to the replacement.
    "0,3, true", // Into it.
    "2,5, true", // It, and nothing else.
    "3,4, true", // Its middle.
    "4,6, true", // Out of it.
    "1,6, false", // It and more on both sides.
    "2,6, false", // It and more behind.
    "5,7, false", // Behind it.
    "6,8, false", // Across the deletion.
    "9,10, true", // The addition.
    "8,10, false",
    "3,3, true", // A position in the replacement,
    "5,5, false", // and one behind it.
    "7,7, false"
  })
  void tellsWhatIsAboutReplacedText(int start, int end, boolean cut) {
    assertThat(EDITS.cut(new Span(start, end))).isEqualTo(cut);
  }
}
