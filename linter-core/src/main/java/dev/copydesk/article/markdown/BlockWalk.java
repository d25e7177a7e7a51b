package dev.copydesk.article.markdown;

import dev.copydesk.article.Block;
import dev.copydesk.article.BlockBuilder;
import dev.copydesk.article.LineShape;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Goes through a parsed page and makes blocks of its prose, without a stack however deep it is. */
final class BlockWalk {
  private final Page page;
  private final List<Block> blocks;

  /** What was read without the library, and how much of it is among the blocks. */
  private final List<PlainProse.Found> plain;

  private int added;
  private int quotations;

  /** Made for the first heading. */
  private @Nullable Anchors anchors;

  BlockWalk(Page page, List<PlainProse.Found> plain, List<Block> blocks) {
    this.page = page;
    this.plain = plain;
    this.blocks = blocks;
  }

  void walk(Node document) {
    Node node = document.getFirstChild();
    while (node != null) {
      boolean descends = enter(node) && node.getFirstChild() != null;
      if (descends) {
        node = node.getFirstChild();
        continue;
      }
      while (node != null && node.getNext() == null) {
        node = node.getParent();
        if (node == null || node == document) {
          return;
        }
        leave(node);
      }
      node = node == null ? null : node.getNext();
    }
  }

  private boolean enter(Node node) {
    if (node instanceof Paragraph) {
      boolean first = node.getParent() instanceof ListItem && node.getPrevious() == null;
      add(node, first ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH);
      return false;
    }
    if (node instanceof Heading) {
      add(node, Block.Kind.HEADING);
      return false;
    }
    if (node instanceof TableCell) {
      add(node, Block.Kind.TABLE_ROW);
      return false;
    }
    quotations += isQuotation(node) ? 1 : 0;
    // A quotation without a child is left at once.
    if (node.getFirstChild() == null) {
      leave(node);
    }
    return true;
  }

  private void leave(Node node) {
    quotations -= isQuotation(node) ? 1 : 0;
  }

  /** Whether it quotes somebody; {@code > [!NOTE]} begins an admonition. */
  private boolean isQuotation(Node node) {
    if (!(node instanceof BlockQuote)) {
      return false;
    }
    Node first = node.getFirstChild();
    boolean isAlert =
        first instanceof Paragraph
            && !first.getSourceSpans().isEmpty()
            && page.text().startsWith("[!", page.at(first.getSourceSpans().get(0).getInputIndex()));
    return !isAlert;
  }

  /** Adds what stands behind all that was walked through. */
  void finish() {
    addPlain(Integer.MAX_VALUE);
  }

  private void addPlain(int before) {
    while (added < plain.size() && plain.get(added).start() < before) {
      PlainProse.Found found = plain.get(added);
      add(found.kind(), found.run(), found.quoted(), found.headingEnd());
      added++;
    }
  }

  private void add(Node node, Block.Kind kind) {
    if (node.getSourceSpans().isEmpty()) {
      return;
    }
    SourceSpan line = node.getSourceSpans().get(0);
    int start = page.at(line.getInputIndex());
    addPlain(start);
    boolean quoted = quotations > 0;
    int lineEnd = node instanceof Heading ? start + line.getLength() : -1;
    if (node.getFirstChild() instanceof Read read) {
      add(kind, read.run(), quoted, lineEnd);
      return;
    }
    InlineWalk inlines = new InlineWalk(page, node);
    inlines.walk();
    add(kind, inlines.builder(), inlines.notation(), quoted, lineEnd);
    for (Image image : inlines.images()) {
      addAlt(image, quoted);
    }
  }

  private void add(Block.Kind kind, Run run, boolean quoted, int lineEnd) {
    add(kind, run.builder(), run.notation(), quoted, lineEnd);
    for (Run image : run.images()) {
      addAlt(image.builder(), image.notation(), quoted);
    }
  }

  private void addAlt(Image image, boolean quoted) {
    InlineWalk inlines = new InlineWalk(page, image);
    inlines.walk();
    addAlt(inlines.builder(), inlines.notation(), quoted);
    for (Image inner : inlines.images()) {
      addAlt(inner, quoted);
    }
  }

  private void addAlt(BlockBuilder builder, MarkdownNotation notation, boolean quoted) {
    if (!isFileName(builder.text().toString())) {
      add(Block.Kind.HEADING, builder, notation, quoted, -1);
    }
  }

  /**
   * Adds a block if it is prose.
   *
   * @param lineEnd where the line of a heading ends; -1 for what is none
   */
  private void add(
      Block.Kind kind,
      BlockBuilder builder,
      MarkdownNotation notation,
      boolean quoted,
      int lineEnd) {
    CharSequence text = builder.text();
    if (!isProse(text)) {
      return;
    }
    boolean sentence = kind == Block.Kind.TABLE_ROW && LineShape.endsSentence(text.toString());
    Block block = builder.build(sentence ? Block.Kind.PARAGRAPH : kind, quoted);
    if (lineEnd >= 0 && !hasOwnId(block, lineEnd)) {
      notation.name();
      if (isLinked(block)) {
        notation.freeze();
      }
    }
    blocks.add(block);
  }

  private static boolean isProse(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a heading says its id itself, so that none is made of its words. */
  private boolean hasOwnId(Block heading, int lineEnd) {
    int behind = heading.span().end();
    String text = page.text();
    while (behind < lineEnd && Character.isWhitespace(text.charAt(behind))) {
      behind++;
    }
    if (behind >= lineEnd || text.charAt(behind) != '{') {
      return false;
    }
    int sign = text.indexOf('#', behind);
    return (sign > 0 && sign < lineEnd) || text.startsWith("{/*", behind);
  }

  /** Whether the page links to a heading by its words. */
  private boolean isLinked(Block heading) {
    String text = page.text();
    if (anchors == null) {
      anchors = new Anchors(text);
    }
    return anchors.isLinked(heading, text);
  }

  private static boolean isFileName(String alt) {
    return alt.indexOf(' ') < 0 && (alt.indexOf('.') > 0 || alt.indexOf('_') > 0);
  }
}
