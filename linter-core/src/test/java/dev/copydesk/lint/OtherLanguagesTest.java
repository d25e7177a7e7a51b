package dev.copydesk.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Language;
import dev.copydesk.fix.FixResult;
import dev.copydesk.fix.Fixer;
import dev.copydesk.lexicon.WordTable;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.testing.FakeEngine;
import dev.copydesk.testing.Linting;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What our rules do to articles in other languages than English. */
final class OtherLanguagesTest {
  private static final Linter LINTER =
      Linter.of(RuleCatalog.load().rules(), FakeEngine.silent(), Selection.ALL);

  @ParameterizedTest
  @MethodSource("rows")
  void damageIsRepairedAndNothingElse(String tag, String text, String repaired) {
    Article article = Linting.article(text + "\n").in(Language.ofTag(tag));

    FixResult result = new Fixer(LINTER::lint, false).fix(article);

    assertThat(result.settled()).isTrue();
    assertThat(result.after().source().text())
        .isEqualTo((repaired.isEmpty() ? text : repaired) + "\n");
  }

  @Test
  void bothAreThere() {
    assertThat(rows().filter(row -> row[2].isEmpty())).hasSizeGreaterThan(20);
    assertThat(rows().filter(row -> !row[2].isEmpty())).hasSizeGreaterThan(20);
  }

  @Test
  void rulesAboutEnglishAreSilent() {
    String text = "Die the the Brücke ist ist offen .Der Rat hat , sagte er, 1 ,200 Euro off.\n";

    assertThat(LINTER.lint(Linting.article(text).in(Language.ofTag("de")))).isEmpty();
    assertThat(LINTER.lint(Linting.article(text))).isNotEmpty();
  }

  @Test
  void rulesForAnyLanguageAreThese() {
    assertThat(
            RuleCatalog.load().rules().stream()
                .map(rule -> rule.info())
                .filter(info -> info.neutral())
                .map(info -> info.id()))
        .containsExactly(
            "encoding/compatibility-form",
            "encoding/html-entity",
            "encoding/invisible-character",
            "encoding/mojibake",
            "naming/preferred-name",
            "residue/markup",
            "spacing/file-hygiene",
            "stet/malformed",
            "stet/unused",
            "wording/rejected-word");
  }

  static Stream<String[]> rows() {
    List<List<String>> rows =
        WordTable.beside(OtherLanguagesTest.class, "other-languages.tsv").rows();
    return rows.stream().map(row -> row.toArray(new String[0]));
  }
}
