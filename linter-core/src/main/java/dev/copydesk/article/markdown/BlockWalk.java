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
  private int quotations;

  /** Made for the first heading. */
  private @Nullable Anchors anchors;

  BlockWalk(Page page, List<Block> blocks) {
    this.page = page;
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
      add(node, first ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH, false);
      return false;
    }
    if (node instanceof Heading) {
      add(node, Block.Kind.HEADING, false);
      return false;
    }
    if (node instanceof TableCell) {
      add(node, Block.Kind.TABLE_ROW, false);
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
            && page.text()
                .startsWith("[!", page.start() + first.getSourceSpans().get(0).getInputIndex());
    return !isAlert;
  }

  private void add(Node node, Block.Kind kind, boolean isAlt) {
    if (node.getSourceSpans().isEmpty()) {
      return;
    }
    if (node.getFirstChild() instanceof Read read) {
      add(node, kind, isAlt, read.builder(), read.notation());
      return;
    }
    InlineWalk inlines = new InlineWalk(page, node);
    inlines.walk();
    add(node, kind, isAlt, inlines.builder(), inlines.notation());
    for (Image image : inlines.images()) {
      add(image, Block.Kind.HEADING, true);
    }
  }

  private void add(
      Node node, Block.Kind kind, boolean isAlt, BlockBuilder builder, MarkdownNotation notation) {
    CharSequence text = builder.text();
    if (!isProse(text) || (isAlt && isFileName(text.toString()))) {
      return;
    }
    boolean sentence = kind == Block.Kind.TABLE_ROW && LineShape.endsSentence(text.toString());
    Block block = builder.build(sentence ? Block.Kind.PARAGRAPH : kind, quotations > 0);
    if (node instanceof Heading && isLinked(block, node)) {
      notation.freeze();
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

  /** Whether the page links to a heading by its words. One that says its id itself has no other. */
  private boolean isLinked(Block heading, Node node) {
    String text = page.text();
    SourceSpan line = node.getSourceSpans().get(0);
    int lineEnd = page.start() + line.getInputIndex() + line.getLength();
    int behind = heading.span().end();
    String rest = behind < lineEnd ? text.substring(behind, lineEnd).strip() : "";
    boolean hasId = rest.startsWith("{") && (rest.indexOf('#') > 0 || rest.startsWith("{/*"));
    if (hasId) {
      return false;
    }
    if (anchors == null) {
      anchors = new Anchors(text);
    }
    return anchors.isLinked(heading, text);
  }

  private static boolean isFileName(String alt) {
    return alt.indexOf(' ') < 0 && (alt.indexOf('.') > 0 || alt.indexOf('_') > 0);
  }
}
