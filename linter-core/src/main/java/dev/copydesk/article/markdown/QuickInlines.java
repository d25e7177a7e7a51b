package dev.copydesk.article.markdown;

import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Reads what has no markup, or only such as nearly all sentences have, in one go. Anything else is
 * left to the library, whose tree of nodes takes several times as long.
 */
final class QuickInlines implements InlineParser {
  private final Page page;
  private final InlineParserContext context;
  private final QuickText quick;

  /**
   * Made for the first text that needs it. The class is internal to the library, which offers no
   * other way to read with its own parser what this one gives up: a second parser of the public
   * kind would know neither the definitions of the page nor where a text stands in it.
   */
  private @Nullable InlineParser library;

  QuickInlines(Page page, InlineParserContext context) {
    this.page = page;
    this.context = context;
    this.quick = new QuickText(page, Labels.of(context));
  }

  @Override
  public void parse(SourceLines lines, Node container) {
    List<SourceLine> all = lines.getLines();
    Run run = standInSource(all) ? quick.read(places(all), all.size()) : null;
    if (run != null) {
      container.appendChild(new Read(run));
    } else {
      if (library == null) {
        library = new InlineParserImpl(context);
      }
      library.parse(lines, container);
    }
  }

  private int[] places(List<SourceLine> lines) {
    int[] places = new int[2 * lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      SourceSpan span = lines.get(i).getSourceSpan();
      places[2 * i] = page.at(span.getInputIndex());
      places[2 * i + 1] = places[2 * i] + span.getLength();
    }
    return places;
  }

  /** Whether nothing was taken out of the lines, or put in, as a table does with its bars. */
  private boolean standInSource(List<SourceLine> lines) {
    for (SourceLine line : lines) {
      SourceSpan span = line.getSourceSpan();
      CharSequence content = line.getContent();
      if (span == null
          || span.getLength() != content.length()
          || !page.stands(content, page.at(span.getInputIndex()))) {
        return false;
      }
    }
    return true;
  }
}
