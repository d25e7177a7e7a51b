package dev.copydesk.article.rst;

import com.google.auto.service.AutoService;
import dev.copydesk.article.ArticleParser;
import dev.copydesk.article.Block;
import dev.copydesk.article.Format;
import dev.copydesk.article.FrontMatter;
import dev.copydesk.article.ProseFields;
import dev.copydesk.article.Tokenizer;
import dev.copydesk.source.Source;
import java.util.ArrayList;
import java.util.List;

/** Reads reStructuredText as docutils does; what Sphinx adds is read if it is plainly prose. */
@AutoService(ArticleParser.class)
public final class RstParser implements ArticleParser {
  /** Stateless. */
  public RstParser() {}

  @Override
  public Format format() {
    return Format.RST;
  }

  @Override
  public List<Block> parse(Source source, ProseFields fields) {
    List<Block> blocks = new ArrayList<>();
    Tokenizer tokenizer = new Tokenizer();
    int from = FrontMatter.parse(source, fields, tokenizer, blocks);
    Reading reading = new Reading(source, tokenizer, blocks);
    Rows rows = Rows.of(source, from);
    Body body = new Body(reading, rows);
    int first = new PepHeader(reading, rows).read();
    body.parse(first, rows.count(), 0, Context.TOP);
    return reading.finish();
  }
}
