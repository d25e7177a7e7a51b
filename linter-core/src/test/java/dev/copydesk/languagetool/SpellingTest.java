package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.languagetool.Spelling.Verdict;
import dev.copydesk.lexicon.WordTable;
import dev.copydesk.testing.Linting;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Verdicts on words that the dictionary lacks, without LanguageTool. */
final class SpellingTest {
  @TestFactory
  Stream<DynamicTest> verdicts() {
    return WordTable.beside(SpellingTest.class, "verdicts.tsv").rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.get(1) + ": " + row.get(3), () -> verify(row)));
  }

  @TestFactory
  Stream<DynamicTest> quotedSentences() {
    return WordTable.beside(SpellingTest.class, "quoted-sentences.tsv").rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.get(1) + ": " + row.get(3), () -> verify(row)));
  }

  private static void verify(List<String> row) {
    String suggestion = row.get(2).equals("-") ? "" : row.get(2);
    Verdict expected = Verdict.valueOf(row.get(0).toUpperCase(Locale.ROOT));
    Article article = Linting.article(row.get(3));
    assertThat(verdict(article, SharedWords.NONE, row.get(1), suggestion)).isEqualTo(expected);
  }

  private static Verdict verdict(
      Article article, SharedWords shared, String word, String suggestion) {
    Prose prose = Prose.of(article);
    int at = prose.text().indexOf(word);
    Prose.Place place = prose.place(at, at + word.length()).orElseThrow();
    Spelling spelling = new Spelling(new Evidence(article), shared, article.dialect());
    return spelling.verdict(place, () -> suggestion);
  }

  @Test
  void whatSeveralArticlesShareIsRight() {
    SharedWords shared = SharedWords.empty();
    for (int i = 0; i < 3; i++) {
      shared.add(Set.of("zorbling", "Zorbulon", "recieved"));
    }
    Article article = Linting.article("They saw the zorbling of Zorbulon and recieved it.\n");
    assertThat(verdict(article, shared, "zorbling", "")).isEqualTo(Verdict.RIGHT);
    assertThat(verdict(article, shared, "Zorbulon", "")).isEqualTo(Verdict.RIGHT);
    assertThat(verdict(article, shared, "recieved", "received")).isEqualTo(Verdict.WRONG);
    assertThat(verdict(article, SharedWords.NONE, "zorbling", "")).isEqualTo(Verdict.WRONG);
    assertThat(verdict(article, SharedWords.NONE, "Zorbulon", "")).isEqualTo(Verdict.DOUBTFUL);
  }

  @Test
  void inABritishArticleAmericanSpellingIsTheOtherSide() {
    String habit = "The color of the harbor is a labor of love.\n";
    String once = "The color of the harbour is a labour of love.\n";
    assertThat(verdict(Linting.article(habit, Dialect.EN_GB), SharedWords.NONE, "color", "colour"))
        .isEqualTo(Verdict.DOUBTFUL);
    assertThat(verdict(Linting.article(once, Dialect.EN_GB), SharedWords.NONE, "color", "colour"))
        .isEqualTo(Verdict.WRONG);
  }
}
