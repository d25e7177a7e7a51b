package dev.copydesk.article.rst;

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
import java.util.Optional;

/** Short ways to read and change reStructuredText in tests. */
final class Rst {
  private Rst() {}

  static Article article(String text) {
    try {
      Source empty = Source.decode("test.rst", "".getBytes(StandardCharsets.UTF_8));
      return Article.parse(empty.withText(text), Format.RST, Dialect.EN_US);
    } catch (SourceException e) {
      throw new AssertionError(e);
    }
  }

  static List<Block> blocks(String text) {
    return article(text).blocks();
  }

  /** Kind and text of each block: {@code q} marks a quotation, {@code @} an object. */
  static List<String> shown(String text) {
    return blocks(text).stream().map(Rst::show).toList();
  }

  private static String show(Block block) {
    return block.kind().name().charAt(0)
        + (block.isQuotation() ? "q " : " ")
        + block.text().replace('\n', '/').replace(Block.OBJECT, '@');
  }

  /** The source after other words are put in place of some; empty if that is refused. */
  static Optional<String> rewritten(String text, String words, String others) {
    for (Block block : blocks(text)) {
      int at = block.text().indexOf(words);
      if (at >= 0) {
        return block
            .rewrite(block.span(at, at + words.length()), others, text)
            .map(changes -> applied(text, changes));
      }
    }
    throw new AssertionError("no block holds " + words);
  }

  private static String applied(String text, List<Change> changes) {
    StringBuilder applied = new StringBuilder(text);
    for (int i = changes.size() - 1; i >= 0; i--) {
      Span span = changes.get(i).span();
      applied.replace(span.start(), span.end(), changes.get(i).text());
    }
    return applied.toString();
  }
}
