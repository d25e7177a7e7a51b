package dev.copydesk.evidence.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.article.Language;
import dev.copydesk.lexicon.WordTable;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.testing.Linting;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles of which it is said that they are in English. */
final class ForeignArticlesTest {
  private final LanguageDetector detector = new LanguageDetector();

  static Stream<String[]> rows() {
    return WordTable.beside(ForeignArticlesTest.class, "foreign-articles.tsv").rows().stream()
        .map(row -> row.toArray(new String[0]));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void plainlyAnotherLanguageIsTold(String tag, String text) {
    String found = detector.foreign(Linting.article(text + "\n")).map(Language::code).orElse("-");

    assertThat(found).isEqualTo(tag);
  }

  @Test
  void bothAreThere() {
    assertThat(rows().filter(row -> row[0].equals("-"))).hasSizeGreaterThanOrEqualTo(30);
    assertThat(rows().filter(row -> !row[0].equals("-"))).hasSizeGreaterThanOrEqualTo(30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "Der Rat hat die Brücke gesperrt, und das ist nicht gut.\n"})
  void whatIsShortIsNot(String text) {
    assertThat(detector.foreign(Linting.article(text))).isEmpty();
  }

  /** Nothing here is in another language than English, whatever it quotes and lists. */
  @TestFactory
  Stream<DynamicTest> englishIsEnglish() {
    return Stream.of(
            "corpora/clean-plain",
            "corpora/clean-md",
            "corpora/clean-adoc",
            "corpora/clean-html",
            "corpora/clean-rst",
            "corpora/legit-names",
            "corpora/pud",
            "corpora/typo-commits")
        .map(folder -> DynamicTest.dynamicTest(folder, () -> verify(folder)));
  }

  private void verify(String folder) throws IOException {
    List<Path> articles = SharedTexts.articles(folder);
    List<String> foreign = new ArrayList<>();
    for (Path path : articles) {
      article(path)
          .flatMap(detector::foreign)
          .ifPresent(language -> foreign.add(path + ": " + language));
    }
    assertThat(articles).isNotEmpty();
    assertThat(foreign).isEmpty();
  }

  @Test
  void englishIsEnglishTextByText() throws IOException {
    List<String> foreign =
        Files.readAllLines(SharedTexts.path("corpora/harper/no_lint.tsv")).stream()
            .filter(line -> detector.foreign(Linting.article(line.replace('\t', ' '))).isPresent())
            .toList();

    assertThat(foreign).isEmpty();
  }

  private static Optional<Article> article(Path path) throws IOException {
    String name = path.getFileName().toString();
    try {
      return Optional.of(
          Article.parse(
              Source.decode(name, Files.readAllBytes(path)),
              Format.ofFileName(name).orElse(Format.TEXT),
              Dialect.EN_US));
    } catch (SourceException notText) {
      return Optional.empty();
    }
  }
}
