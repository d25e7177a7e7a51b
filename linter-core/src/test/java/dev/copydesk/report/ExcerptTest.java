package dev.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.source.Source;
import dev.copydesk.source.Span;
import dev.copydesk.testing.Linting;
import dev.copydesk.testing.RandomText;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExcerptTest {
  @ParameterizedTest
  @CsvSource({
    "a <b> c,                a b c,                 2, 1",
    "\u6F22\u5B57 <b> c,     \u6F22\u5B57 b c,      5, 1",
    "a <\u6F22\u5B57>,       a \u6F22\u5B57,        2, 4",
    "\uD83D\uDE00<b>,        \uD83D\uDE00b,         2, 1",
    "e\u0301<b>,             e\u0301b,              1, 1",
    "\u30B3\u30FC<b>,        \u30B3\u30FCb,         4, 1",
    "a\u200Ba<b>,            a\uFFFDab,             3, 1",
    "a<>b,                   ab,                    1, 1",
    "<>,                     '',                    0, 1"
  })
  void marksTheColumns(String marked, String line, int column, int width) {
    Span span = new Span(marked.indexOf('<'), marked.indexOf('>') - 1);
    Article article = Linting.article(marked.replaceAll("[<>]", ""));

    assertThat(Excerpt.of(article.source(), span, 74)).isEqualTo(new Excerpt(line, column, width));
  }

  @Test
  void marksTheFirstLineOfASpanOverMany() {
    Source source = Linting.article("one two\r\nthree").source();

    assertThat(Excerpt.of(source, new Span(4, 12), 74)).isEqualTo(new Excerpt("one two", 4, 3));
    assertThat(Excerpt.of(source, new Span(7, 9), 74)).isEqualTo(new Excerpt("one two", 7, 1));
    assertThat(Excerpt.of(source, new Span(8, 9), 74)).isEqualTo(new Excerpt("one two", 7, 1));
  }

  @Test
  void cutsAtWords() {
    String text = "Many words stand before the word that is meant and many words stand behind it.";
    int at = text.indexOf("meant");
    Excerpt excerpt =
        Excerpt.of(Linting.article(text).source(), new Span(at, at + "meant".length()), 40);

    assertThat(excerpt.line()).isEqualTo("\u2026word that is meant and many words\u2026");
    assertThat(excerpt.line().substring(excerpt.caretColumn())).startsWith("meant");
  }

  @RepeatedTest(400)
  void fitsAndMarksWhatItShould(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    RandomText texts = new RandomText(repetition.getCurrentRepetition());
    String text = (texts.soup(150) + texts.noise(30)).replaceAll("[\uD800-\uDFFF\uFEFF]", "\u6F22");
    Source source = Linting.article(text).source();
    int start = random.nextInt(text.length() + 1);
    int end = start + random.nextInt(text.length() - start + 1);
    int width = 20 + random.nextInt(80);

    Excerpt excerpt = Excerpt.of(source, new Span(start, end), width);

    assertThat(Columns.of(excerpt.line())).isLessThanOrEqualTo(width);
    assertThat(excerpt.caretColumn()).isLessThanOrEqualTo(width);
    assertThat(excerpt.caretColumn() + excerpt.caretWidth()).isLessThanOrEqualTo(width + 1);
    assertThat(excerpt.line().codePoints()).noneMatch(Character::isISOControl);
  }
}
