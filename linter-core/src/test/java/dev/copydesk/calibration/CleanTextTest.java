package dev.copydesk.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.testing.Linting;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On edited text, what our own rules would change without asking must have been looked at. */
final class CleanTextTest {
  private static final Rule[] RULES = RuleCatalog.load().rules().toArray(new Rule[0]);

  @ParameterizedTest
  @ValueSource(strings = {"corpora/clean-plain", "corpora/pud", "corpora/legit-names"})
  void articles(String folder) throws IOException, SourceException {
    List<String> edits = new ArrayList<>();
    for (Path file : SharedTexts.textFiles(folder)) {
      String name = SharedTexts.path("corpora").relativize(file).toString();
      Source source = Source.decode(name, Files.readAllBytes(file));
      edits.addAll(safeEdits(name, Linting.article(source.text())));
    }
    assertLookedAt(edits);
  }

  @ParameterizedTest
  @ValueSource(strings = "corpora/languagetool/correct_sentences.tsv")
  void sentences(String table) throws IOException {
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
    for (Finding finding : Linting.lint(article, RULES)) {
      if (finding.safeFix().isPresent()) {
        int from = Math.max(0, finding.span().start() - 30);
        int to = Math.min(text.length(), finding.span().end() + 30);
        edits.add(
            name + "\t" + finding.rule() + "\t" + text.substring(from, to).replaceAll("\\s", " "));
      }
    }
    return edits;
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
