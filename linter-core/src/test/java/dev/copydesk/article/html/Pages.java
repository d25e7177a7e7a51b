package dev.copydesk.article.html;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Change;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Short ways to read pages and to write into them. */
final class Pages {
  private Pages() {}

  static Article article(String html) {
    return article("page.html", html);
  }

  static Article article(String name, String html) {
    try {
      Source empty = Source.decode(name, "\u00E9".getBytes(StandardCharsets.UTF_8));
      return Article.parse(empty.withText(html), Format.HTML, Dialect.EN_US);
    } catch (SourceException e) {
      throw new AssertionError(e);
    }
  }

  /** Each block in a line: its kind, {@code Q} for a quotation, its text. */
  static List<String> blocks(Article article) {
    return article.blocks().stream().map(Pages::shown).toList();
  }

  static List<String> blocks(String html) {
    return blocks(article(html));
  }

  private static String shown(Block block) {
    String quotation = block.isQuotation() ? " Q" : "";
    return block.kind() + quotation + ": " + shown(block.text());
  }

  static String shown(String text) {
    return text.replace("\n", "/").replace(Block.OBJECT, '_').replace('\u00A0', '~');
  }

  /** The page with other words in place of some of a block; empty if they cannot be written. */
  static Optional<String> rewritten(
      Article article, Block block, int start, int end, String words) {
    String source = article.source().text();
    return block.rewrite(block.span(start, end), words, source).map(all -> applied(source, all));
  }

  private static String applied(String source, List<Change> changes) {
    StringBuilder text = new StringBuilder(source);
    changes.stream()
        .sorted(Comparator.comparingInt((Change change) -> change.span().start()).reversed())
        .forEach(change -> text.replace(change.span().start(), change.span().end(), change.text()));
    return text.toString();
  }
}
