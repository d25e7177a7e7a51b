package dev.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.testing.RandomText;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "don't go|W:don't _ W:go",
        "the sisters' house|W:the _ W:sisters M:' _ W:house",
        "'tis|M:' W:tis",
        "rock 'n' roll|W:rock _ M:' W:n M:' _ W:roll",
        "O\u2019Brien\u2019s|W:O\u2019Brien\u2019s",
        "1,200.5 km.|N:1,200.5 _ W:km M:.",
        "in 1999, 2000.|W:in _ N:1999 M:, _ N:2000 M:.",
        "3.2.1|N:3.2.1",
        "A4 paper|W:A4 _ W:paper",
        "2nd|N:2 W:nd",
        "the 1990's|W:the _ N:1990 M:' W:s",
        "well-known|W:well M:- W:known",
        "cafe\u0301 nai\u0308ve|W:cafe\u0301 _ W:nai\u0308ve",
        "U.S.|W:U M:. W:S M:.",
        "\uD835\uDC9C\uD835\uDC9E!|W:\uD835\uDC9C\uD835\uDC9E M:!",
        "\uD83D\uDE00\uD83D\uDE00|M:\uD83D\uDE00 M:\uD83D\uDE00",
        "\u2764\uFE0F|M:\u2764 M:\uFE0F",
        "1\uFE0F\u20E3|N:1 M:\uFE0F M:\u20E3",
        "\u4F60\u597D|W:\u4F60\u597D",
        "a\u00A0\u2009b|W:a _ W:b",
      })
  void cuts(String text, String expected) {
    StringBuilder shown = new StringBuilder();
    for (Token token : new Tokenizer().tokenize(text)) {
      String sign = token.isBlank() ? "_" : token.kind().name().charAt(0) + ":" + token.text();
      shown.append(shown.isEmpty() ? "" : " ").append(sign);
    }
    assertThat(shown).hasToString(expected);
  }

  @Test
  void aRunOfBlanksIsOneToken() {
    List<Token> tokens = new Tokenizer().tokenize(" \t\r\n\u2028\u00A0");

    assertThat(tokens).singleElement().matches(Token::isBlank);
  }

  @Test
  void knowsCapitals() {
    assertThat(
            new Tokenizer()
                .tokenize("NATO Nato nato A A1 \u00C9T\u00C9").stream().map(Token::isAllCaps))
        .containsExactly(true, false, false, false, false, false, false, false, false, false, true);
    assertThat(new Tokenizer().tokenize("\uD801\uDC00x").get(0).isCapitalised()).isTrue();
  }

  @RepeatedTest(300)
  void losesNothing(RepetitionInfo repetition) {
    String text = new RandomText(repetition.getCurrentRepetition()).soup(200);
    int end = 0;
    for (Token token : new Tokenizer().tokenize(text)) {
      assertThat(token.start()).isEqualTo(end);
      assertThat(token.end()).isGreaterThan(token.start());
      assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
      end = token.end();
    }
    assertThat(end).isEqualTo(text.length());
  }
}
