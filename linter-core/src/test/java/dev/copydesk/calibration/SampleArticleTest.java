package dev.copydesk.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.fix.FixResult;
import dev.copydesk.fix.Fixer;
import dev.copydesk.languagetool.EngineListener;
import dev.copydesk.languagetool.LanguageToolEngine;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Source;
import dev.copydesk.source.Span;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The seed against its annotation by hand, with every rule, LanguageTool's included. */
final class SampleArticleTest {
  private static Linter linter;
  private static Article article;
  private static List<Finding> findings;

  @BeforeAll
  static void lint() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("../seeds"))) {
      Path seed = files.filter(file -> file.toString().endsWith(".txt")).findFirst().orElseThrow();
      Source source = Source.decode("seed.txt", Files.readAllBytes(seed));
      article = Article.parse(source, Format.TEXT, Dialect.EN_US);
    }
    linter =
        Linter.of(
            RuleCatalog.load().rules(), new LanguageToolEngine(EngineListener.NONE), Selection.ALL);
    findings = linter.lint(article);
  }

  @Test
  void everyMechanicalDefectHasItsExactSafeFix() throws IOException {
    List<String> wanted =
        rows("gold/seed-gold.tsv")
            .filter(row -> row[6].startsWith("tier=S;"))
            .map(row -> row[0] + " " + row[1] + " " + row[3].replace("\\n", "\n"))
            .toList();
    assertThat(wanted).hasSize(21);
    assertThat(findings.stream().filter(each -> each.severity() == Severity.ERROR))
        .extracting(SampleArticleTest::safeEdit)
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void whatOnlyLooksWrongGetsNoEdit() throws IOException {
    List<Span> traps =
        rows("gold/seed-traps.tsv")
            .map(row -> span(Integer.parseInt(row[0]), Integer.parseInt(row[1])))
            .toList();
    assertThat(traps).hasSize(24);
    // One trap is a phrase whose second word is a defect of its own.
    List<Span> defects =
        rows("gold/seed-gold.tsv")
            .filter(row -> row[6].startsWith("tier=S;"))
            .map(row -> span(Integer.parseInt(row[0]), Integer.parseInt(row[1])))
            .toList();
    FixResult result = new Fixer(linter::lint, false).fix(article);
    assertThat(result.settled()).isTrue();
    for (Span trap : traps) {
      assertThat(result.edits())
          .noneMatch(edit -> edit.span().overlaps(trap) && !defects.contains(edit.span()));
    }
  }

  @Test
  void languageToolRaisesNoAlarmHere() {
    assertThat(findings)
        .filteredOn(each -> each.rule().startsWith("languagetool/"))
        .allMatch(each -> each.severity() != Severity.ERROR);
    assertThat(findings)
        .filteredOn(
            each ->
                each.rule().equals("languagetool/A_NNS")
                    || each.rule().startsWith("languagetool/MORFOLOGIK"))
        .allMatch(each -> each.severity() == Severity.INFO);
  }

  @Test
  void theSafeFixesGiveTheCopyMadeByHand() throws IOException {
    FixResult result = new Fixer(linter::lint, false).fix(article);
    assertThat(result.after().source().text())
        .isEqualTo(Files.readString(SharedTexts.path("gold/seed-corrected-safe.txt")));
  }

  private static String safeEdit(Finding finding) {
    Edit edit = finding.safeFix().orElseThrow().edits().get(0);
    assertThat(edit.span()).isEqualTo(finding.span());
    return edit.span().start() + " " + edit.span().length() + " " + edit.replacement();
  }

  private static Span span(int offset, int length) {
    return new Span(offset, offset + length);
  }

  private static Stream<String[]> rows(String table) throws IOException {
    return Files.readAllLines(SharedTexts.path(table), StandardCharsets.UTF_8).stream()
        .skip(1)
        .map(line -> line.split("\t", -1));
  }
}
