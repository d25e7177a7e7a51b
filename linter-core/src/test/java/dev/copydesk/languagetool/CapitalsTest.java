package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Block;
import dev.copydesk.languagetool.Capitals.Shape;
import dev.copydesk.testing.Linting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CapitalsTest {
  private final Capitals capitals = new Capitals();

  private Shape shape(String before, String word) {
    Block block = Linting.article(before + word + " on Monday.\n").blocks().get(0);
    return capitals.of(block, before.length(), word);
  }

  @ParameterizedTest
  @CsvSource({
    "frobber, SMALL",
    "Frobber, FIRST",
    "FRBR, ACRONYM",
    "FROBBERS, SHOUTED",
    "FrobSoft, MIXED",
    "frobSoft, MIXED",
    "FRBs, MIXED",
    "THey, MISPLACED",
    "worK, MISPLACED",
    "calledA, MISPLACED",
    "YesShe, MISPLACED",
    "NOTto, MISPLACED",
    "RobertFilbo, MISPLACED",
    "inTexas, MISPLACED",
    "WordPress, MIXED",
    "toString, MIXED"
  })
  void shapes(String word, Shape shape) {
    assertThat(shape("They said that it met ", word)).isEqualTo(shape);
  }

  @Test
  void inALineOfCapitalsNothingIsAnAcronym() {
    assertThat(shape("HE SAID IT WAS A GOOD ", "FRBR")).isEqualTo(Shape.SHOUTED);
  }
}
