package dev.copydesk.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.source.Span;
import dev.copydesk.testing.FakeEngine;
import dev.copydesk.testing.Linting;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import org.junit.jupiter.api.Test;

/** On edited text, what our own rules would change without asking must have been looked at. */
final class CleanTextTest {
  private static final List<String> CORPORA =
      List.of(
          "clean-adoc", "clean-html", "clean-md", "clean-plain", "clean-rst", "legit-names", "pud");

  /** On edited text one safe edit is allowed in so many words, all rules together. */
  private static final int WORDS_FOR_AN_EDIT = 20_000;

  private static final Linter LINTER =
      Linter.of(RuleCatalog.load().rules(), FakeEngine.silent(), Selection.ALL);

  /** Texts of every markup are read as plain text. */
  @Test
  void articles() throws IOException, SourceException {
    List<String> edits = new ArrayList<>();
    long words = 0;
    for (String corpus : CORPORA) {
      for (Path file : SharedTexts.articles("corpora/" + corpus)) {
        String name = SharedTexts.path("corpora").relativize(file).toString();
        Source source = Source.decode(name, Files.readAllBytes(file));
        words += new StringTokenizer(source.text()).countTokens();
        edits.addAll(safeEdits(name, Linting.article(source.text())));
      }
    }
    System.out.printf("%d safe edits in %d words of edited text%n", edits.size(), words);
    assertLookedAt(edits);
    assertThat((long) edits.size() * WORDS_FOR_AN_EDIT).isLessThanOrEqualTo(words);
  }

  @Test
  void articlesInTheirMarkup() throws IOException, SourceException {
    List<String> edits = new ArrayList<>();
    for (String corpus : List.of("clean-adoc", "clean-html", "clean-md", "clean-rst")) {
      for (Path file : SharedTexts.articles("corpora/" + corpus)) {
        String name = SharedTexts.path("corpora").relativize(file).toString();
        Format format = Format.ofFileName(name).orElseThrow();
        Source source = Source.decode(name, Files.readAllBytes(file));
        edits.addAll(safeEdits(name, Article.parse(source, format, Dialect.EN_US)));
      }
    }
    assertLookedAt(edits);
  }

  @Test
  void sentences() throws IOException {
    String table = "corpora/languagetool/correct_sentences.tsv";
    List<String> edits = new ArrayList<>();
    for (String line : Files.readAllLines(SharedTexts.path(table), StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t", 5);
      if (cells.length == 5) {
        String sentence = cells[4].replace("\\t", "\t").replace("\\n", "\n");
        edits.addAll(safeEdits("languagetool", Linting.article(sentence + "\n")));
      }
    }
    assertLookedAt(edits);
  }

  private static List<String> safeEdits(String name, Article article) {
    String text = article.source().text();
    List<String> edits = new ArrayList<>();
    for (Finding finding : LINTER.lint(article)) {
      for (Fix fix : finding.safeFix().stream().toList()) {
        fix.edits().forEach(edit -> edits.add(place(name, finding.rule(), text, edit.span())));
      }
    }
    return edits;
  }

  private static String place(String name, String rule, String text, Span span) {
    int from = Math.max(0, span.start() - 30);
    int to = Math.min(text.length(), span.end() + 30);
    return name + "\t" + rule + "\t" + text.substring(from, to).replaceAll("\\s", " ");
  }

  private static void assertLookedAt(List<String> edits) throws IOException {
    List<String> unseen = new ArrayList<>(edits);
    unseen.removeAll(
        Set.copyOf(
            Files.readAllLines(
                Path.of("src/test/resources/dev/copydesk/calibration/looked-at.tsv"),
                StandardCharsets.UTF_8)));
    assertThat(String.join("\n", unseen)).isEmpty();
  }
}
