package dev.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.testing.Linting;
import dev.copydesk.testing.RandomText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "He said \"yes\" and \"no\".|yes/no",
        "\u201CYes,\u201D he said, \u201Cno.\u201D|Yes,/no.",
        "\"Yes,\" he said.|Yes,",
        "\u201CYes,\" he said.|Yes,",
        "a 5\" pipe and a \"long\" one|long",
        "a 5\" pipe|",
        "\"It is 1999\" she said|It is 1999",
        "\u201CIt goes on in the next paragraph.|",
        "\u201CFirst.\u201D Then \u201Csecond|First.",
        "\u201Ca \u201Cb\u201D|b",
        "no opening\u201D here \"yes\"|yes",
        "a lost\" mark and \"more\"|",
        "\"yes\" then lost\" mark \"more\"|yes",
        "\"\"|``",
        "ends with \"|",
        "the \"so-called\" (\"new\") plan|so-called/new",
        "no marks at all|",
        "his 'single' marks|",
      })
  void pairs(String text, String quoted) {
    List<String> expected = quoted == null ? List.of() : Arrays.asList(quoted.split("/", -1));

    assertThat(
            Quotations.find(text).stream()
                .map(quotation -> text.substring(quotation.start(), quotation.end())))
        .isEqualTo(expected);
  }

  @RepeatedTest(200)
  void areInOrderAndApart(RepetitionInfo repetition) {
    String text = new RandomText(repetition.getCurrentRepetition()).soup(80);
    int done = 0;
    for (Quotation quotation : Quotations.find(text)) {
      assertThat(quotation.open()).isGreaterThanOrEqualTo(done);
      assertThat(quotation.close()).isGreaterThan(quotation.open());
      done = quotation.close() + 1;
    }
  }

  @RepeatedTest(100)
  void aBlockKnowsWhatIsQuoted(RepetitionInfo repetition) {
    String text = new RandomText(repetition.getCurrentRepetition()).soup(80);
    for (Block block : Linting.article(text.replaceAll("[\uD800-\uDFFF]", "")).blocks()) {
      for (int i = 0; i <= block.text().length(); i++) {
        int at = i;
        assertThat(block.isQuoted(at))
            .isEqualTo(
                block.quotations().stream()
                    .anyMatch(each -> each.open() < at && at < each.close()));
      }
    }
  }
}
