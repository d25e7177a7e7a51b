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
    return new Article(source, format, dialect, Parsers.of(format).parse(source));
  }

  /** The same article with another text, read as this one was. */
  public Article withText(String text) {
    return parse(source.withText(text), format, dialect);
  }

  /**
   * All that is read of it, block by block; the source's own text if it is plain. For counting:
   * offsets of it are those of no source.
   */
  public String text() {
    if (!format.isMarkup()) {
      return source.text();
    }
    StringBuilder text = new StringBuilder();
    blocks.forEach(block -> text.append(block.text()).append("\n\n"));
    return text.toString();
  }
}
