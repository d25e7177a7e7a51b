package dev.copydesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordTableTest {
  @Test
  void wordsArePartedByBlanksAlone() {
    assertThat(WordTable.wordsIn("a")).containsExactly("a");
    assertThat(WordTable.wordsIn(" a  bc   d\t")).containsExactly("a", "bc", "d");
    assertThat(WordTable.wordsIn("a\u2003b \u00A0c")).containsExactly("a\u2003b", "\u00A0c");
    assertThat(WordTable.wordsIn("  ")).containsExactly("");
  }
}
