package dev.copydesk.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Format;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damage on both sides of a line's end is repaired so that the lines stay what they are. */
final class LineEndsTest {
  private static final String START = "They don't know that it isn't there.";

  private static final List<String> DAMAGED =
      List.of(
          "He said it wasn/t four, and they doesn/t say.",
          "The mayor s/friends came, and I don/t know.",
          "The gov-/ernment of it said, the gov-/ernment knows.",
          "It wasn/t four *of/them*, but it isn/t one.");

  private static final List<String> MENDED =
      List.of(
          "He said it wasn't/four, and they doesn't/say.",
          "The mayor's/friends came, and I don't/know.",
          "The government/of it said, the government/knows.",
          "It wasn't/four *of/them*, but it isn't/one.");

  /** How a paragraph begins, its lines go on, and what stands behind it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "MARKDOWN;- ;|  ;",
        "MARKDOWN;- An item.||  - Another.||    ;|    ;",
        "MARKDOWN;> ;|> ;",
        "MARKDOWN;> - ;|>   ;||> - Another.",
        "MARKDOWN;1. ;\\|   ;",
        "ASCIIDOC;* ;|  ;",
        "ASCIIDOC;* An item.|+|;|;|+|Another.",
        "ASCIIDOC;____|;|;|____",
        "HTML;<ul>|  <li>;|      ;</li>|</ul>",
        "HTML;<blockquote>;<br />|\t;</blockquote>",
        "RST;- ;|  ;",
        "RST;A start.||   ;|   ;",
        "RST;.. note::||   ;|   ;||   Another.",
        "RST;An item|    ;|    ;"
      })
  void areKept(Format format, String before, String lineEnd, String behind) {
    for (int i = 0; i < DAMAGED.size(); i++) {
      for (String end : List.of("\n", "\r\n", "\r")) {
        String frame = START + "||" + before + "%s" + (behind == null ? "" : behind) + "|";
        String damaged = frame.formatted(DAMAGED.get(i).replace("/", lineEnd)).replace("|", end);
        String mended = frame.formatted(MENDED.get(i).replace("/", lineEnd)).replace("|", end);
        Article article = article(damaged, format);
        assertThat(Documents.mend(article)).isEqualTo(mended);
        assertThat(shapes(article(mended, format)))
            .as(mended)
            .containsExactlyElementsOf(shapes(article));
      }
    }
  }

  private static Article article(String text, Format format) {
    return Documents.article("page" + format.extensions().get(0), text, format);
  }

  private static List<String> shapes(Article article) {
    Stream<Block> blocks = article.blocks().stream();
    return blocks.map(block -> block.kind() + " " + block.isQuotation()).toList();
  }
}
