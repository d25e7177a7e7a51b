package dev.copydesk.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Format;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.testing.Growth;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents that nobody would write give a result, and in time that grows as they do. */
final class BadDocumentsTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/copydesk/markup/bad");
  private static final int LEVELS = 10_000;
  private static final int SIZE = 120_000;

  /** A ratio of 4 is linear, one of 16 quadratic. */
  private static final double BETWEEN = 11;

  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "ASCIIDOC", "HTML", "RST"})
  void isReadHoweverDeep(Format format) throws IOException {
    for (String piece : pieces(format)) {
      read("A start.\n\n" + piece.repeat(LEVELS) + "end.\n", format);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "ASCIIDOC", "HTML", "RST"})
  void isReadWhenIndentedStepByStep(Format format) {
    for (String marker : List.of("- ", "* ", "1. ", "> ", "a\n", ".. note:: ", "<ul><li>", ": ")) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 1_500; i++) {
        text.append(" ".repeat(i * 2)).append(marker).append("a\n");
      }
      read(text.toString(), format);
      read(text.toString().replace("\n", "\n\n"), format);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "ASCIIDOC", "HTML", "RST"})
  void isReadWhenItNeverCloses(Format format) throws IOException {
    for (String piece : pieces(format)) {
      for (int end = 1; end <= piece.length(); end++) {
        String half = piece.substring(0, end);
        read(half, format);
        read("Some words. " + half, format);
        read("Some words.\n\n" + half, format);
        read("Some words.\n\n" + half + "\n\nMore words.\n", format);
        read("Some words.\r\n\r\n" + half + "\r\n\r\nMore words.\r", format);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "ASCIIDOC", "HTML", "RST"})
  void isReadWithHalfCharacters(Format format) throws IOException {
    Random random = new Random(3);
    for (String piece : pieces(format)) {
      StringBuilder text = new StringBuilder("Words " + piece + " and words " + piece);
      for (int i = 0; i < 6; i++) {
        text.insert(random.nextInt(text.length()), random.nextBoolean() ? '\uD83D' : '\uDE00');
      }
      read(text.toString(), format);
    }
  }

  @Test
  void nullCharactersAreNoText() {
    for (Format format : Format.values()) {
      byte[] bytes = "Some\0words.\n".getBytes(StandardCharsets.UTF_8);
      assertThat(catchThrowable(() -> Source.decode("a", bytes)))
          .as(format.label())
          .isInstanceOf(SourceException.class);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "ASCIIDOC", "HTML", "RST"})
  void largeTablesAreReadWhole(Format format) {
    int rows = 2_000_000 / row(format).length();
    Article article = read(table(format, rows), format);
    assertThat(article.blocks().stream().filter(block -> block.text().equals("Some words.")))
        .hasSize(rows);
  }

  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "ASCIIDOC", "HTML", "RST"})
  void aLongLineIsReadWhole(Format format) {
    String line = "The words of a line that *never* ends, and it goes on. ".repeat(95_000);
    Article article = read(line, format);
    assertThat(article.blocks()).hasSize(1);
    assertThat(article.blocks().get(0).span().end()).isGreaterThan(5_000_000);
  }

  @Tag("benchmark")
  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "ASCIIDOC", "HTML", "RST"})
  void timeGrowsWithTheText(Format format) throws IOException {
    List<String> grows = new ArrayList<>();
    for (String piece : pieces(format)) {
      double ratio =
          Growth.ofFourfold(
              SIZE, size -> piece.repeat(size / piece.length()), t -> read(t, format));
      if (ratio > BETWEEN) {
        grows.add("%s: %.1f times the time for 4 times the text".formatted(piece, ratio));
      }
    }
    assertThat(grows).isEmpty();
  }

  @Tag("benchmark")
  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "ASCIIDOC", "HTML", "RST"})
  void hugeTablesAreReadInLinearTime(Format format) {
    int size = 5_000_000 / row(format).length();
    double ratio = Growth.ofFourfold(size, rows -> table(format, rows), text -> read(text, format));
    System.out.printf("%s: %.1f times the time for 4 times the table%n", format.label(), ratio);
    assertThat(ratio).isLessThan(BETWEEN);
  }

  private static Article read(String text, Format format) {
    Article article = Documents.with(Documents.article("bad", "", format), text);
    int length = 0;
    for (Block block : article.blocks()) {
      length += block.text().length();
      assertThat(block.span().end()).isLessThanOrEqualTo(text.length());
    }
    assertThat(length).isLessThanOrEqualTo(text.length() + article.blocks().size());
    return article;
  }

  private static String row(Format format) {
    return switch (format) {
      case MARKDOWN -> "| Some words. | `code` |\n";
      case ASCIIDOC -> "|Some words. |`code`\n";
      case HTML -> "<tr><td>Some words.</td><td><code>code</code></td></tr>\n";
      case RST -> "|Some words.   |``code``  |\n+--------------+----------+\n";
      case TEXT -> "Some words.\n\n";
    };
  }

  private static String table(Format format, int rows) {
    String body = row(format).repeat(rows);
    return switch (format) {
      case MARKDOWN -> "| One | Two |\n|---|---|\n" + body;
      case ASCIIDOC -> "|===\n" + body + "|===\n";
      case HTML -> "<table>\n" + body + "</table>\n";
      case RST -> "+--------------+----------+\n" + body;
      case TEXT -> body;
    };
  }

  /** What opens something, one a line, with {@code \n} for the end of a line. */
  private static List<String> pieces(Format format) throws IOException {
    return Files.readAllLines(FOLDER.resolve(format.label() + ".txt")).stream()
        .filter(line -> !line.isEmpty())
        .map(line -> line.replace("\\n", "\n"))
        .toList();
  }
}
