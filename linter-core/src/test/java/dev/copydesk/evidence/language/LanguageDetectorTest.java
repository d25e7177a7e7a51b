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
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageDetectorTest {
  private static final Language FALLBACK = Language.of(Dialect.EN_US);

  private final LanguageDetector detector = new LanguageDetector();

  @ParameterizedTest
  @MethodSource("languages")
  void languagesAreTold(String tag, String text) {
    Language found = detector.detect(Linting.article(text), FALLBACK);

    assertThat(found.code()).isEqualTo(tag);
    assertThat(found.evidence()).isNotBlank().doesNotContain("\n");
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void varietiesOfEnglishAreTold(String tag, String text) {
    Language found = detector.detect(Linting.article(text), Language.of(Dialect.EN_ZA));

    assertThat(found.tag()).isEqualTo(tag.equals("en") ? "en-ZA" : tag);
    assertThat(found.evidence()).isNotBlank().doesNotContain("\n").doesNotEndWith(", ");
  }

  /** A language that nobody wrote a text of is one that nobody tried. */
  @Test
  void everyLanguageWithWordsOfItsOwnWasTried() {
    Set<String> tried = new TreeSet<>();
    languages().forEach(row -> tried.add(row[0]));
    Set<String> untried = new TreeSet<>(Profiles.known().languages());
    untried.removeAll(tried);

    assertThat(untried)
        .containsExactly("ast", "az", "be", "br", "cy", "eo", "eu", "ga", "la", "mk", "tl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "Der Haus.",
        "12,345.67 + 89 = ?",
        "NATO USA UNO WHO",
        "Anna Müller, Jean Dupont, José García, Åse Bjørnson, Łukasz Żak",
        "😀😀😀 ★★★ →→→"
      })
  void whatSaysTooLittleIsLeftToTheDefault(String text) {
    Language german = Language.ofTag("de-AT");

    assertThat(detector.detect(Linting.article(text), german).tag()).isEqualTo("de-AT");
  }

  @Test
  void anArticleInTwoLanguagesIsInTheOneItHasMoreOf() {
    String english =
        "The report was read by all of them, and it was said that nobody had known of it before. ";
    String french = "Le maire a dit que nous ne pouvons plus attendre, et il est parti avec elle. ";

    assertThat(detector.detect(Linting.article(english.repeat(4) + french), FALLBACK).code())
        .isEqualTo("en");
    assertThat(detector.detect(Linting.article(english + french.repeat(4)), FALLBACK).code())
        .isEqualTo("fr");
  }

  @ParameterizedTest
  @CsvSource({"TEXT,en", "MARKDOWN,de"})
  void codeIsNoProse(Format format, String expected) throws SourceException {
    String code = "for the item in the list and not in the other of them: print this to the file\n";
    String text =
        "```\n"
            + code.repeat(9)
            + "```\n\nDas ist der Text, und er ist nicht lang, aber deutsch.\n";
    Source source = Source.decode("a", text.getBytes(StandardCharsets.UTF_8));

    assertThat(detector.detect(Article.parse(source, format, FALLBACK), FALLBACK).code())
        .isEqualTo(expected);
  }

  static Stream<String[]> languages() {
    return rows("languages.tsv");
  }

  static Stream<String[]> dialects() {
    return rows("dialects.tsv");
  }

  private static Stream<String[]> rows(String file) {
    return WordTable.beside(LanguageDetectorTest.class, file).rows().stream()
        .map(row -> row.toArray(new String[0]));
  }
}
