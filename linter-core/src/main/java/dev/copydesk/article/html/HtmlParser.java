package dev.copydesk.article.html;

import com.google.auto.service.AutoService;
import dev.copydesk.article.ArticleParser;
import dev.copydesk.article.Block;
import dev.copydesk.article.Format;
import dev.copydesk.article.ProseFields;
import dev.copydesk.source.Source;
import java.util.List;

/** Reads HTML and XHTML as browsers do, as far as prose is concerned; nothing is ever loaded. */
@AutoService(ArticleParser.class)
public final class HtmlParser implements ArticleParser {
  /** For the service loader. */
  public HtmlParser() {}

  @Override
  public Format format() {
    return Format.HTML;
  }

  @Override
  public List<Block> parse(Source source, ProseFields fields) {
    return new PageReader(source, fields).blocks();
  }
}
