package dev.copydesk.article.asciidoc;

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

/** AsciiDoc as Asciidoctor reads it; where old documents are read otherwise, what is certain. */
@AutoService(ArticleParser.class)
public final class AsciiDocParser implements ArticleParser {
  /** For {@link java.util.ServiceLoader}. */
  public AsciiDocParser() {}

  @Override
  public Format format() {
    return Format.ASCIIDOC;
  }

  @Override
  public List<Block> parse(Source source, ProseFields fields) {
    List<Block> blocks = new ArrayList<>();
    Tokenizer tokenizer = new Tokenizer();
    int body = FrontMatter.parse(source, fields, tokenizer, blocks);
    Rows rows = Rows.of(source, body);
    new BlockScanner(source.text(), rows, new Prose(source, tokenizer, blocks)).scanDocument();
    return blocks;
  }
}
