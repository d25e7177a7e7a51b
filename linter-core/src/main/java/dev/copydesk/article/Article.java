package dev.copydesk.article;

import dev.copydesk.source.Source;
import java.util.List;

/**
 * One input as prose.
 *
 * @param source where it came from
 * @param format how it is marked up
 * @param dialect the variety of English it is checked as
 * @param blocks its runs of prose in order; empty if it has none
 */
public record Article(Source source, Format format, Dialect dialect, List<Block> blocks) {
  public Article {
    blocks = List.copyOf(blocks);
  }

  /** Parses a source; any text of any format gives an article. */
  public static Article parse(Source source, Format format, Dialect dialect) {
    return new Article(source, format, dialect, format.parser().parse(source));
  }
}
