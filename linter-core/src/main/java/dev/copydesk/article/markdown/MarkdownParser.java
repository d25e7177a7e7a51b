package dev.copydesk.article.markdown;

import com.google.auto.service.AutoService;
import dev.copydesk.article.ArticleParser;
import dev.copydesk.article.Block;
import dev.copydesk.article.Format;
import dev.copydesk.article.FrontMatter;
import dev.copydesk.article.ProseFields;
import dev.copydesk.article.Tokenizer;
import dev.copydesk.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown, and MDX if the name of the source says so. */
@AutoService(ArticleParser.class)
public final class MarkdownParser implements ArticleParser {
  /** What nests deeper than this is no article; its marks are read as text. */
  private static final int DEEPEST = 100;

  /** Found by the service loader. */
  public MarkdownParser() {}

  @Override
  public Format format() {
    return Format.MARKDOWN;
  }

  @Override
  public List<Block> parse(Source source, ProseFields fields) {
    List<Block> blocks = new ArrayList<>();
    Tokenizer tokenizer = new Tokenizer();
    int start = FrontMatter.parse(source, fields, tokenizer, blocks);
    boolean mdx = source.name().toLowerCase(Locale.ROOT).endsWith(".mdx");
    char[] masked = new Masking(source.text(), start, mdx).masked();
    Page page = new Page(source, tokenizer, masked, start, mdx);
    BlockWalk walk = new BlockWalk(page, PlainParts.of(page), blocks);
    if (!page.remainder().isEmpty()) {
      Parser library =
          parser(mdx).inlineParserFactory(context -> new QuickInlines(page, context)).build();
      walk.walk(library.parse(page.remainder().text()));
    }
    walk.finish();
    return blocks;
  }

  /** What reads all that is not plain. */
  static Parser.Builder parser(boolean mdx) {
    Parser.Builder parser =
        Parser.builder()
            .extensions(
                List.of(
                    TablesExtension.builder().maxCells(Integer.MAX_VALUE).build(),
                    StrikethroughExtension.create()))
            .customBlockParserFactory(new FootnoteParser.Factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST);
    // Their order says what a line is that may be two of them, such as a rule or an underlining.
    Set<Class<? extends org.commonmark.node.Block>> types = new LinkedHashSet<>();
    types.add(BlockQuote.class);
    types.add(Heading.class);
    types.add(FencedCodeBlock.class);
    if (!mdx) {
      types.add(HtmlBlock.class);
    }
    types.add(ThematicBreak.class);
    types.add(ListBlock.class);
    types.add(IndentedCodeBlock.class);
    return parser.enabledBlockTypes(types);
  }
}
