package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Block;
import dev.copydesk.testing.Linting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuggestionsTest {
  @ParameterizedTest
  @CsvSource({
    "a large factories, large factories, 0, 2, ''",
    "seven hour, seven-hour, 5, 6, -",
    "goverment, government, 0, 9, government",
    "But, ' But', 0, 0, ' '",
    "the the, the, 3, 7, ''",
    "could of went, could have gone, 6, 13, have gone",
  })
  void changesKeepWholeWords(String before, String after, int start, int end, String change) {
    Block block = Linting.article(before + ".").blocks().get(0);
    assertThat(Suggestions.change(new Prose.Place(block, 0, before.length()), after))
        .isEqualTo(new Suggestions.Change(start, end, change, false));
  }

  @Test
  void marksStayWithTheirLetters() {
    Block block = Linting.article("e\u0301t was here.").blocks().get(0);
    assertThat(Suggestions.change(new Prose.Place(block, 0, 3), "e\u0301te"))
        .isEqualTo(new Suggestions.Change(0, 3, "e\u0301te", false));
  }

  @Test
  void messagesAreOneLineAndNameTheRemedy() {
    assertThat(Message.of("Use <suggestion>a</suggestion>\ninstead.", "an", List.of("a")))
        .isEqualTo("Use `a` instead: `an`");
    assertThat(Message.of("Possible slip.", "teh", List.of("the", "ten")))
        .isEqualTo("Possible slip: `teh`, perhaps `the`");
  }
}
