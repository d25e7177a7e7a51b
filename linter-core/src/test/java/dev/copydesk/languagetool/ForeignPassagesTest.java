package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Block;
import dev.copydesk.testing.Linting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ForeignPassagesTest {
  private static Block block(String text) {
    return Linting.article(text + "\n").blocks().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chandelles | He read aloud: il y avait deux chandelles sur la table et du pain.",
        "gobernador | The decree says que el gobernador no puede continuar en su cargo.",
        "Zimmer | She wrote that das Zimmer ist nicht gut, und went home.",
        "caerulea | The reef is home to Zorbula caerulea and to crabs.",
        "caerulea | The reef is home to Z. caerulea and to crabs.",
        "sing | “I show to him every sing zat is in ze town and ze beautiful harbor.”"
      })
  void passages(String word, String text) {
    assertThat(ForeignPassages.hold(block(text), text.indexOf(word))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "recieved | He recieved the letter from Rio de Janeiro on Monday.",
        "packakge | The packakge of the committee came late.",
        "hees | I knew that hees mother would come to ze town."
      })
  void english(String word, String text) {
    assertThat(ForeignPassages.hold(block(text), text.indexOf(word))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tulinde, true | The phrase pamoja tulinde maisha means a good deal.",
        "maisha, true | The phrase pamoja tulinde maisha means a good deal.",
        "tulinde, false | The phrase tulinde maisha means a good deal."
      })
  void unknownWordsInARow(String wordAndAnswer, String text) {
    String[] cells = wordAndAnswer.split(", ", -1);
    assertThat(ForeignPassages.isInUnknownRun(block(text), text.indexOf(cells[0])))
        .isEqualTo(Boolean.parseBoolean(cells[1]));
  }
}
