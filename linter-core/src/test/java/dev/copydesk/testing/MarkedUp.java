package dev.copydesk.testing;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Change;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.source.Lines;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads and changes short articles in markup. */
public final class MarkedUp {
  private MarkedUp() {}

  /** An article in UTF-8, whatever a string may hold that no file does. */
  public static Article article(String name, String text, Format format) {
    try {
      Source other = Source.decode(name, "\u00E9".getBytes(StandardCharsets.UTF_8));
      return Article.parse(other.withText(text), format, Dialect.EN_US);
    } catch (SourceException e) {
      throw new AssertionError(e);
    }
  }

  /** Line and column of the first of some words, {@code 3:7}; fails if they are not read. */
  public static String place(Article article, String words) {
    Block block = blockOf(article, words);
    int at = block.text().indexOf(words);
    int offset = block.span(at, at + words.length()).start();
    Lines lines = article.source().lines();
    return lines.line(offset) + ":" + lines.column(offset);
  }

  /** The source with other words in place of the first of some; empty if that is refused. */
  public static Optional<String> rewritten(Article article, String words, String others) {
    Block block = blockOf(article, words);
    int at = block.text().indexOf(words);
    return rewritten(article, block, at, at + words.length(), others);
  }

  /** The source with other words in place of some of a block; empty if that is refused. */
  public static Optional<String> rewritten(
      Article article, Block block, int start, int end, String words) {
    String source = article.source().text();
    return block.rewrite(block.span(start, end), words, source).map(all -> applied(source, all));
  }

  private static Block blockOf(Article article, String words) {
    return article.blocks().stream()
        .filter(block -> block.text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not read: " + words));
  }

  private static String applied(String source, List<Change> changes) {
    StringBuilder text = new StringBuilder(source);
    changes.stream()
        .sorted(Comparator.comparingInt((Change change) -> change.span().start()).reversed())
        .forEach(change -> text.replace(change.span().start(), change.span().end(), change.text()));
    return text.toString();
  }
}
