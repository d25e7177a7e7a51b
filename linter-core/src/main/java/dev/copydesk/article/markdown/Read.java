package dev.copydesk.article.markdown;

import dev.copydesk.article.BlockBuilder;
import org.commonmark.node.CustomNode;

/** The text of a paragraph, heading or cell that has been read already; its only child. */
final class Read extends CustomNode {
  private final BlockBuilder builder;
  private final MarkdownNotation notation;

  Read(BlockBuilder builder, MarkdownNotation notation) {
    this.builder = builder;
    this.notation = notation;
  }

  BlockBuilder builder() {
    return builder;
  }

  MarkdownNotation notation() {
    return notation;
  }
}
