package dev.copydesk.article.markdown;

import org.commonmark.node.CustomNode;

/** The text of a paragraph, heading or cell that has been read already; its only child. */
final class Read extends CustomNode {
  private final Run run;

  Read(Run run) {
    this.run = run;
  }

  Run run() {
    return run;
  }
}
