package dev.copydesk.article;

import dev.copydesk.source.Source;
import java.util.List;

/**
 * One input as prose.
 *
 * @param source where it came from
 * @param format how it is marked up
 * @param language what it is checked as
 * @param fields those of its front matter that are prose
 * @param blocks its runs of prose in order; empty if it has none
 */
public record Article(
    Source source, Format format, Language language, ProseFields fields, List<Block> blocks) {
  public Article {
    blocks = List.copyOf(blocks);
  }

  /** Parses a source; any text of any format gives an article. */
  public static Article parse(Source source, Format format, Language language, ProseFields fields) {
    List<Block> blocks = Parsers.of(format).parse(source, fields);
    return new Article(source, format, language, fields, blocks);
  }

  /** Parses a source with the usual fields of front matter. */
  public static Article parse(Source source, Format format, Language language) {
    return parse(source, format, language, ProseFields.DEFAULT);
  }

  /** Parses a source in English. */
  public static Article parse(Source source, Format format, Dialect dialect) {
    return parse(source, format, Language.of(dialect));
  }

  /** The same article with another text, read as this one was. */
  public Article withText(String text) {
    return parse(source.withText(text), format, language, fields);
  }

  /** The same article in another language; which one it is says nothing about its blocks. */
  public Article in(Language other) {
    return new Article(source, format, other, fields, blocks);
  }

  /** Which English it is checked as; American if it is in another language. */
  public Dialect dialect() {
    return language.dialect().orElse(Dialect.EN_US);
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
