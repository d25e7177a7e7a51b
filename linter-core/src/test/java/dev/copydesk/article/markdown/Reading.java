package dev.copydesk.article.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Change;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What tests ask of Markdown. */
final class Reading {
  private Reading() {}

  static Article article(String name, String text) {
    try {
      byte[] none = "".getBytes(StandardCharsets.UTF_8);
      Source source = Source.decode(name, none).withText(text);
      return Article.parse(source, Format.MARKDOWN, Dialect.EN_US);
    } catch (SourceException e) {
      throw new AssertionError(e);
    }
  }

  static Article article(String text) {
    return article("page.md", text);
  }

  /** A line for each block: its kind, {@code quoted} if it is, its text with [] for objects. */
  static List<String> blocks(Article article) {
    return article.blocks().stream().map(Reading::show).toList();
  }

  static List<String> blocks(String text) {
    return blocks(article(text));
  }

  private static String show(Block block) {
    String kind = block.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return (block.isQuotation() ? "quoted " : "")
        + kind
        + ": "
        + block.text().replace(String.valueOf(Block.OBJECT), "[]").replace("\n", "/");
  }

  /**
   * Writes something in place of the first words that read so; {@code refused} if it cannot be
   * done.
   */
  static String rewritten(String text, String words, String replacement) {
    Article article = article(text);
    for (Block block : article.blocks()) {
      int at = block.text().indexOf(words);
      if (at >= 0) {
        Span place = block.span(at, at + words.length());
        return block
            .rewrite(place, replacement, text)
            .map(changes -> applied(text, changes))
            .orElse("refused");
      }
    }
    throw new AssertionError(words + " is not read");
  }

  static String applied(String text, List<Change> changes) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = changes.size() - 1; i >= 0; i--) {
      Span span = changes.get(i).span();
      changed.replace(span.start(), span.end(), changes.get(i).text());
    }
    return changed.toString();
  }

  /** That each character of every block is where the block says, or stands for what is there. */
  static void assertMaps(Article article) {
    String text = article.source().text();
    int blockStart = 0;
    for (Block block : article.blocks()) {
      assertThat(block.span().start()).as("order").isGreaterThanOrEqualTo(blockStart);
      blockStart = block.span().start();
      int last = blockStart;
      for (int i = 0; i < block.text().length(); i++) {
        Span span = block.span(i, i + 1);
        char c = block.text().charAt(i);
        boolean standsThere = span.length() == 1 && text.charAt(span.start()) == c;
        boolean isMarked =
            standsThere
                || c == Block.OBJECT
                || c == '\n'
                || "&\\".indexOf(text.charAt(span.start())) >= 0;
        assertThat(isMarked)
            .as("%s at %s of %s in %s", c, i, block.text(), article.source().name())
            .isTrue();
        assertThat(span.start() >= last || block.span(i - 1, i).equals(span)).isTrue();
        last = Math.max(last, span.end());
      }
    }
  }
}
