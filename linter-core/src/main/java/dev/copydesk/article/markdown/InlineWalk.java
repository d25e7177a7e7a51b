package dev.copydesk.article.markdown;

import dev.copydesk.article.BlockBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Puts the text of one paragraph, heading, cell or image together. */
final class InlineWalk {
  private final Page page;
  private final Node container;
  private final MarkdownNotation notation;
  private final BlockBuilder builder;
  private final List<Image> images = new ArrayList<>();
  private final CellOffsets offsets;

  /** One past the last thing that was read. */
  private int last;

  private boolean breaks;
  private boolean hard;

  /** Where a {@code <br>} began that is not yet written down; -1 if there is none. */
  private int brokenFrom = -1;

  /** The element whose content is no prose, and where it began. */
  private String opaque = "";

  private int opaqueFrom;

  /** Where a comment has just ended. */
  private int comment = -1;

  InlineWalk(Page page, Node container) {
    this.page = page;
    this.container = container;
    this.notation = new MarkdownNotation(page.mdx());
    this.builder = new BlockBuilder(page.source(), page.tokenizer(), notation);
    this.offsets =
        container instanceof TableCell || container.getParent() instanceof TableCell
            ? CellOffsets.of(page, container)
            : CellOffsets.NONE;
    this.last = page.at(container.getSourceSpans().get(0).getInputIndex());
  }

  BlockBuilder builder() {
    return builder;
  }

  MarkdownNotation notation() {
    return notation;
  }

  /** The images among the text, in order. */
  List<Image> images() {
    return images;
  }

  void walk() {
    if (container instanceof Image) {
      freezeLabel(container, start(container), end(container));
    }
    Node node = container.getFirstChild();
    while (node != null) {
      if (enter(node) && node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      while (node.getNext() == null) {
        node = node.getParent();
        if (node == null || node == container) {
          if (!opaque.isEmpty()) {
            builder.object(opaqueFrom, last);
          }
          return;
        }
        leave(node);
      }
      node = node.getNext();
    }
  }

  /** Whether its children are to be read. */
  private boolean enter(Node node) {
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      breaks = true;
      hard = node instanceof HardLineBreak;
      return false;
    }
    if (node.getSourceSpans().isEmpty()) {
      return true;
    }
    // Blanks at the end of what is read leave a text without a character.
    if (node instanceof Text empty && empty.getLiteral().isEmpty()) {
      return false;
    }
    int start = start(node);
    int end = end(node);
    if (opaque.isEmpty()) {
      endBreak(start);
    }
    if (node instanceof HtmlInline html) {
      html(html.getLiteral(), start, end);
    } else if (!opaque.isEmpty()) {
      last = Math.max(last, end);
      return false;
    } else if (node instanceof Text text) {
      text(text.getLiteral(), start, end);
    } else if (node instanceof Link && page.text().charAt(start) == '<') {
      builder.object(start, end);
    } else if (node instanceof Emphasis
        || node instanceof StrongEmphasis
        || node instanceof Strikethrough
        || node instanceof Link) {
      builder.opens(start);
      last = Math.max(last, start);
      return true;
    } else {
      builder.object(start, end);
      if (node instanceof Image image) {
        images.add(image);
      }
    }
    last = Math.max(last, end);
    return false;
  }

  /** A comment between two blanks takes one of them along. */
  private void text(String literal, int start, int end) {
    CharSequence before = builder.text();
    boolean doubled =
        start == comment
            && !literal.isEmpty()
            && page.text().charAt(start) == ' '
            && before.length() > 0
            && before.charAt(before.length() - 1) == ' ';
    int skipped = doubled ? 1 : 0;
    new TextRun(page, builder).add(literal.substring(skipped), start + skipped, end);
  }

  private void leave(Node node) {
    if (!opaque.isEmpty() || node.getSourceSpans().isEmpty()) {
      return;
    }
    int end = end(node);
    if (breaks) {
      // A line that ends within a link, behind its last word.
      endBreak(lineStart());
    }
    if (node instanceof Link) {
      freezeLabel(node, start(node), end);
    }
    builder.closes(end);
    last = Math.max(last, end);
  }

  /** Words that name a definition elsewhere are not to be changed here alone. */
  private void freezeLabel(Node link, int start, int end) {
    Node child = link.getLastChild();
    String text = page.text();
    if (child != null && !child.getSourceSpans().isEmpty()) {
      int close = end(child);
      boolean hasTarget =
          close + 1 < end
              && text.charAt(close) == ']'
              && (text.charAt(close + 1) == '('
                  || (text.charAt(close + 1) == '[' && end > close + 3));
      if (!hasTarget) {
        notation.freeze(start, end);
      }
    }
  }

  private void endBreak(int next) {
    if (brokenFrom >= 0 || breaks) {
      int from = brokenFrom >= 0 ? brokenFrom : lineEnd(next);
      // What is no part of the text, such as the mark of an admonition, leaves no empty line.
      if (builder.text().length() > 0) {
        builder.lineBreak(from, next);
      }
    }
    brokenFrom = -1;
    breaks = false;
  }

  /** Where the line behind the one begins that was read last, blanks left out. */
  private int lineStart() {
    char[] text = page.masked();
    int line = Lines.next(text, Lines.end(text, last));
    return Lines.behindQuotes(text, line, Lines.end(text, line));
  }

  /** Where the line before an offset ends, blanks and the backslash of a hard break left out. */
  private int lineEnd(int next) {
    char[] text = page.masked();
    int at = next;
    while (at > last && !isLineEnd(text[at - 1])) {
      at--;
    }
    while (at > last && isLineEnd(text[at - 1])) {
      at--;
    }
    if (at > last && hard && text[at - 1] == '\\') {
      at--;
    }
    while (at > 0 && isBlank(text[at - 1]) && at > textEnd()) {
      at--;
    }
    return at;
  }

  /** Blanks at a line's end lie within the span of the text before them. */
  private int textEnd() {
    int at = last;
    while (at > 0 && isBlank(page.masked()[at - 1])) {
      at--;
    }
    return at;
  }

  private void html(String tag, int start, int end) {
    String name = HtmlTags.name(tag);
    last = Math.max(last, end);
    if (!opaque.isEmpty()) {
      if (tag.startsWith("</") && name.equals(opaque)) {
        builder.object(opaqueFrom, end);
        opaque = "";
      }
    } else if (tag.startsWith("<!--") || name.equals("wbr")) {
      builder.closes(end);
      comment = end;
    } else if (name.equals("br")) {
      brokenFrom = start;
    } else if (HtmlTags.isObject(name)) {
      builder.object(start, end);
    } else if (tag.startsWith("</")) {
      builder.closes(end);
    } else if (HtmlTags.isOpaque(name) && !tag.endsWith("/>")) {
      opaque = name.toLowerCase(Locale.ROOT);
      opaqueFrom = start;
    } else {
      builder.opens(start);
    }
  }

  private int start(Node node) {
    return offsets.at(page.at(node.getSourceSpans().get(0).getInputIndex()));
  }

  private int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    SourceSpan span = spans.get(spans.size() - 1);
    return offsets.at(page.at(span.getInputIndex()) + span.getLength());
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
