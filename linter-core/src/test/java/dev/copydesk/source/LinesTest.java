package dev.copydesk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class LinesTest {
  @Test
  void anEmptyTextIsOneEmptyLine() {
    Lines lines = new Lines("");

    assertThat(lines.count()).isEqualTo(1);
    assertThat(lines.span(1)).isEqualTo(new Span(0, 0));
    assertThat(lines.line(0)).isEqualTo(1);
    assertThat(lines.column(0)).isEqualTo(1);
  }

  @Test
  void everyKindOfBreakEndsALine() {
    Lines lines = new Lines("a\nb\r\nc\rd");

    assertThat(lines.count()).isEqualTo(4);
    assertThat(lines.span(2)).isEqualTo(new Span(2, 3));
    assertThat(lines.line(7)).isEqualTo(4);
    assertThat(lines.column(7)).isEqualTo(1);
  }

  @Test
  void aBreakBelongsToTheLineItEnds() {
    Lines lines = new Lines("ab\r\ncd");

    assertThat(lines.line(3)).isEqualTo(1);
    assertThat(lines.column(3)).isEqualTo(4);
    assertThat(lines.line(4)).isEqualTo(2);
  }

  /** Against the plainest way to do it, on texts that are mostly breaks. */
  @RepeatedTest(300)
  void agreesWithCountingByHand(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder built = new StringBuilder();
    int length = random.nextInt(200);
    for (int i = 0; i < length; i++) {
      built.append("\n\rab\u2028\u0085".charAt(random.nextInt(6)));
    }
    String text = built.toString();

    Lines lines = new Lines(text);

    List<Span> expected = new ArrayList<>();
    int start = 0;
    int offset = 0;
    while (offset < text.length()) {
      int width = text.startsWith("\r\n", offset) ? 2 : 1;
      char c = text.charAt(offset);
      boolean breaks = c == '\n' || c == '\r';
      for (int i = offset; i < offset + (breaks ? width : 1); i++) {
        assertThat(lines.line(i)).isEqualTo(expected.size() + 1);
        assertThat(lines.column(i)).isEqualTo(i - start + 1);
      }
      if (breaks) {
        expected.add(new Span(start, offset));
        start = offset + width;
        offset = start;
      } else {
        offset++;
      }
    }
    expected.add(new Span(start, text.length()));
    assertThat(lines.count()).isEqualTo(expected.size());
    for (int i = 0; i < expected.size(); i++) {
      assertThat(lines.span(i + 1)).isEqualTo(expected.get(i));
    }
    assertThat(lines.line(text.length())).isEqualTo(expected.size());
  }
}
