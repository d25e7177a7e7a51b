package dev.copydesk.article.markdown;

import dev.copydesk.article.BlockBuilder;
import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Reads what has no markup, or only such as nearly all sentences have, in one go. Anything else is
 * left to the library, whose tree of nodes takes several times as long.
 */
final class QuickInlines implements InlineParser {
  private final Page page;
  private final InlineParserContext context;
  private final InlineParser library;

  QuickInlines(Page page, InlineParserContext context) {
    this.page = page;
    this.context = context;
    this.library = new InlineParserImpl(context);
  }

  @Override
  public void parse(SourceLines lines, Node container) {
    MarkdownNotation notation = new MarkdownNotation(page.mdx());
    BlockBuilder builder = new BlockBuilder(page.source(), page.tokenizer(), notation);
    List<SourceLine> all = lines.getLines();
    if (standInSource(all) && new QuickText(page, context, builder, notation).read(all)) {
      container.appendChild(new Read(builder, notation));
    } else {
      library.parse(lines, container);
    }
  }

  /** Whether nothing was taken out of the lines, or put in, as a table does with its bars. */
  private boolean standInSource(List<SourceLine> lines) {
    for (SourceLine line : lines) {
      SourceSpan span = line.getSourceSpan();
      String content = line.getContent().toString();
      if (span == null
          || span.getLength() != content.length()
          || !page.masked().startsWith(content, page.start() + span.getInputIndex())) {
        return false;
      }
    }
    return true;
  }
}
