package dev.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.testing.Growth;
import dev.copydesk.testing.Linting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that invite quadratic time; the sizes go up to two million characters. */
@Tag("benchmark")
final class ArticleGrowthTest {
  private static final int SIZE = 500_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "\n",
        "\"",
        ".",
        ". ",
        "\u201C",
        "\"a\" ",
        "a\n",
        "A word. ",
        "A.B",
        "'",
        "a'",
        "1,",
        "- ",
        "- a\n",
        "  a",
        "| a",
        "a\tb",
        ".)",
        "a line that is long enough to look wrapped by hand\n"
      })
  void parsesInLinearTime(String piece) {
    double ratio =
        Growth.ofFourfold(
            SIZE,
            size -> piece.repeat(size / piece.length()),
            text -> {
              for (Block block : Linting.article(text).blocks()) {
                int sum = block.sentences().size() + block.tokens().size();
                for (int i = 0; i < block.text().length(); i += 10) {
                  sum += block.isQuoted(i) ? block.tokenAt(i) : 1;
                }
                assertThat(sum).isPositive();
              }
            });
    System.out.printf("%-12s %.1f times the time for 4 times the text%n", show(piece), ratio);
    assertThat(ratio).isLessThan(11);
  }

  private static String show(String piece) {
    String shown = piece.replace("\n", "\\n").replace("\t", "\\t");
    return shown.substring(0, Math.min(10, shown.length()));
  }
}
