package dev.copydesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.lexicon.NearWords.Near;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearWordsTest {
  private static NearWords of(Map<String, Integer> words) {
    return new NearWords(word -> words.getOrDefault(word, -1));
  }

  @ParameterizedTest
  @CsvSource({
    "wrod, SWAPPED", "worrd, DOUBLED", "wrd, DROPPED", "woord, DOUBLED", "wourd, ADDED",
    "wurd, REPLACED", "wor, DROPPED", "ord, DROPPED", "words, ADDED", "WROD, SWAPPED"
  })
  void oneSlipLeadsBack(String written, Slip slip) {
    assertThat(of(Map.of("word", 5)).of(written)).contains(new Near("word", 5, slip));
  }

  @ParameterizedTest
  @CsvSource({"word", "wodr s", "wrods", "wrdo", "''", "w"})
  void twoSlipsAndNoneAreNone(String written) {
    assertThat(of(Map.of("word", 5)).of(written)).isEmpty();
  }

  @Test
  void ofSeveralTheMostCommonIsMeant() {
    NearWords words = of(Map.of("cart", 3, "cast", 9, "cat", 6));
    assertThat(words.of("caxt").map(Near::word)).contains("cast");
  }

  @Test
  void anExchangeOutweighsASomewhatMoreCommonWord() {
    Map<String, Integer> known = Map.of("from", 10, "farm", 12);
    assertThat(of(known).of("form").map(Near::word)).contains("from");
    assertThat(of(Map.of("from", 4, "farm", 12)).of("form").map(Near::word)).contains("farm");
  }
}
