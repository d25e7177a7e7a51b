package dev.copydesk.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.source.Lines;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.testing.FakeEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Line and column of a finding wherever prose stands, whatever ends the lines. The table of each
 * format has rows of three fields: what it is about, where the word {@code zebra} is to be found,
 * and the document.
 */
final class PositionsTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/copydesk/markup/positions");
  private static final String WORD = "zebra";
  private static final String MARK = "\uFEFF";

  /** Finds the word in what is read. */
  private record Zebras(RuleInfo info) implements Rule {
    @Override
    public List<Finding> check(RuleContext context) {
      List<Finding> findings = new ArrayList<>();
      for (Block block : context.article().blocks()) {
        for (int at = block.text().indexOf(WORD);
            at >= 0;
            at = block.text().indexOf(WORD, at + 1)) {
          findings.add(Finding.of(info, block.span(at, at + WORD.length()), "a zebra"));
        }
      }
      return findings;
    }
  }

  private final Linter linter =
      Linter.of(
          List.of(new Zebras(RuleInfo.reported("spacing/zebra", "0.1.0", "finds zebras"))),
          FakeEngine.silent(),
          Selection.ALL);

  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "ASCIIDOC", "HTML", "RST"})
  void areThoseOfTheFile(Format format) throws IOException {
    List<String> wrong = new ArrayList<>();
    int rows = 0;
    for (String row : Files.readAllLines(FOLDER.resolve(format.label() + ".tsv"))) {
      String[] fields = row.split("\t", 3);
      if (row.startsWith("#")) {
        continue;
      }
      rows++;
      String text = fields[2].replace("\\n", "\n").replace("\\t", "\t");
      for (String lineEnd : List.of("\n", "\r\n", "\r")) {
        for (String mark : List.of("", MARK)) {
          String places = places(mark + text.replace("\n", lineEnd), format);
          if (!places.equals(fields[1])) {
            wrong.add(fields[0] + ": " + places + " instead of " + fields[1]);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(rows).isGreaterThan(20);
  }

  private String places(String text, Format format) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Source source = Source.decode("a" + format.extensions().get(0), bytes);
      Lines lines = source.lines();
      return String.join(
          " ",
          linter.lint(Article.parse(source, format, Dialect.EN_US)).stream()
              .map(Finding::span)
              .map(span -> lines.line(span.start()) + ":" + lines.column(span.start()))
              .toList());
    } catch (SourceException e) {
      throw new AssertionError(e);
    }
  }
}
