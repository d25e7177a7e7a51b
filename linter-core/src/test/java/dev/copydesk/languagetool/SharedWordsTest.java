package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.testing.Linting;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SharedWordsTest {
  @Test
  void unknownWordsOfAnArticleCountOnce() {
    assertThat(SharedWords.unknown(Linting.article("The frobber met Brivelka’s frobber.\n")))
        .containsExactlyInAnyOrder("frobber", "Brivelka");
  }

  @Test
  void articlesAreCounted() {
    SharedWords words = SharedWords.empty();
    words.add(Set.of("frobber", "brivelka"));
    words.add(Set.of("frobber"));
    assertThat(words.articles("frobber")).isEqualTo(2);
    assertThat(words.articles("brivelka")).isEqualTo(1);
    assertThat(words.articles("Frobber")).isZero();
  }

  @Test
  void countsDoNotOverflow() {
    SharedWords words = SharedWords.empty();
    for (int i = 0; i < 1000; i++) {
      words.add(Set.of("frobber"));
    }
    assertThat(words.articles("frobber")).isEqualTo(127);
  }

  @Test
  void aRunOfOneArticleSharesNothing() {
    assertThat(SharedWords.NONE.articles("frobber")).isZero();
  }
}
