package dev.copydesk.markup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Format;
import dev.copydesk.fix.Fixer;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.Selection;
import dev.copydesk.source.SourceException;
import dev.copydesk.source.Span;
import dev.copydesk.testing.FakeEngine;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A document without findings comes out as it went in, whatever ends its lines. */
final class ByteExactnessTest {
  private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");

  /** What begins a reference, an escape or a mark that is read as other characters. */
  private static final String LEADERS = "&\\{<";

  /** What begins one of more than one character. */
  private static final String MARKS = "'\"`";

  private static final Linter WITHOUT_RULES =
      Linter.of(List.of(), FakeEngine.silent(), Selection.ALL);

  private final Fixer fixer = new Fixer(WITHOUT_RULES::lint, false);

  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "ASCIIDOC", "HTML", "RST"})
  void documentsOfOurs(Format format) throws SourceException {
    checkAll(Documents.own(format));
  }

  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "ASCIIDOC", "HTML", "RST"})
  void documentsOfOthers(Format format) throws SourceException {
    checkAll(Documents.shared(format));
  }

  @Test
  void examplesOfCommonMark() throws IOException, SourceException {
    List<Article> examples = new ArrayList<>();
    for (String line :
        Files.readAllLines(SharedTexts.path("corpora/commonmark/spec_examples.jsonl"))) {
      JsonObject example = JsonParser.parseString(line).getAsJsonObject();
      String name = "example-" + example.get("example") + ".md";
      String text = example.get("markdown").getAsString();
      examples.add(Documents.article(name, text, Format.MARKDOWN));
    }
    assertThat(examples).hasSizeGreaterThan(600);
    checkAll(examples);
  }

  private void checkAll(List<Article> articles) throws SourceException {
    assertThat(articles).isNotEmpty();
    for (Article article : articles) {
      String text = article.source().text().replace("\r\n", "\n").replace('\r', '\n');
      List<String> blocks = shown(Documents.with(article, text));
      for (String lineEnd : LINE_ENDS) {
        String ended = text.replace("\n", lineEnd);
        Article version = Documents.article(article.source().name(), ended, article.format());
        assertThat(fixer.fix(version).after().source().bytes())
            .as("bytes of %s", version.source().name())
            .isEqualTo(ended.getBytes(StandardCharsets.UTF_8));
        assertThat(shown(version)).as("blocks of %s", version.source().name()).isEqualTo(blocks);
        standsWhereItSays(version);
      }
    }
  }

  private static List<String> shown(Article article) {
    return article.blocks().stream()
        .map(block -> block.kind() + (block.isQuotation() ? "* " : " ") + lines(block.text()))
        .toList();
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Each character of prose is the one at its place, or stands for what is written there. */
  static void standsWhereItSays(Article article) {
    String source = article.source().text();
    int start = 0;
    for (Block block : article.blocks()) {
      assertThat(block.span().start()).as("order of blocks").isGreaterThanOrEqualTo(start);
      start = block.span().start();
      int end = start;
      Span last = new Span(0, 0);
      for (int i = 0; i < block.text().length(); i++) {
        Span span = block.span(i, i + 1);
        if (!isAt(span, block.text().charAt(i), source)
            || (span.start() < end && !span.equals(last))) {
          throw new AssertionError(
              "%s: character %d of `%s` is said to be `%s`"
                  .formatted(article.source().name(), i, block.text(), span.in(source)));
        }
        end = Math.max(end, span.end());
        last = span;
      }
    }
  }

  private static boolean isAt(Span span, char c, String source) {
    if (span.isEmpty()) {
      return false;
    }
    char there = source.charAt(span.start());
    boolean isBlank = c == '\n' || c == ' ';
    return (span.length() == 1 && there == c)
        || c == Block.OBJECT
        || LEADERS.indexOf(there) >= 0
        || (span.length() > 1 && MARKS.indexOf(there) >= 0)
        || (isBlank && Character.isWhitespace(there));
  }
}
