package dev.copydesk.article;

import dev.copydesk.source.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One input as prose. Safe for use by many threads. */
public final class Article {
  private final Source source;
  private final Format format;
  private final Language language;
  private final ProseFields fields;
  private final Parsing parsing;

  private Article(
      Source source, Format format, Language language, ProseFields fields, Parsing parsing) {
    this.source = source;
    this.format = format;
    this.language = language;
    this.fields = fields;
    this.parsing = parsing;
  }

  /** Parses a source; any text of any format gives an article. */
  public static Article parse(Source source, Format format, Language language, ProseFields fields) {
    Article article = unparsed(source, format, language, fields);
    article.blocks();
    return article;
  }

  /** Parses a source with the usual fields of front matter. */
  public static Article parse(Source source, Format format, Language language) {
    return parse(source, format, language, ProseFields.DEFAULT);
  }

  /** Parses a source in English. */
  public static Article parse(Source source, Format format, Dialect dialect) {
    return parse(source, format, Language.of(dialect));
  }

  /** The same article as {@link #parse} makes, parsed when somebody first asks for its blocks. */
  public static Article unparsed(
      Source source, Format format, Language language, ProseFields fields) {
    return new Article(source, format, language, fields, new Parsing(source, format, fields));
  }

  /** Where it came from. */
  public Source source() {
    return source;
  }

  /** How it is marked up. */
  public Format format() {
    return format;
  }

  /** What it is checked as. */
  public Language language() {
    return language;
  }

  /** Those fields of its front matter that are prose. */
  public ProseFields fields() {
    return fields;
  }

  /** Its runs of prose in order; empty if it has none. */
  public List<Block> blocks() {
    return parsing.blocks();
  }

  /** The same article with another text, read as this one was. */
  public Article withText(String text) {
    return parse(source.withText(text), format, language, fields);
  }

  /** The same article in another language; which one it is says nothing about its blocks. */
  public Article in(Language other) {
    return new Article(source, format, other, fields, parsing);
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
    blocks().forEach(block -> text.append(block.text()).append("\n\n"));
    return text.toString();
  }

  /** The blocks of a source, which need not be read if nobody asks. */
  private static final class Parsing {
    private final Source source;
    private final Format format;
    private final ProseFields fields;
    private volatile @Nullable List<Block> blocks;

    Parsing(Source source, Format format, ProseFields fields) {
      this.source = source;
      this.format = format;
      this.fields = fields;
    }

    List<Block> blocks() {
      List<Block> known = blocks;
      if (known == null) {
        synchronized (this) {
          known = blocks;
          if (known == null) {
            known = List.copyOf(Parsers.of(format).parse(source, fields));
            blocks = known;
          }
        }
      }
      return known;
    }
  }
}
