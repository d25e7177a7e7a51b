package dev.copydesk.rules.spacing;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.source.Lines;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of a plain text, each with the kind of block it lies in. */
final class PlainLines {
  /**
   * One line.
   *
   * @param span where it is, its line end excluded
   * @param inkEnd one past its last character that is neither space nor tab
   * @param kind of the block it lies in; PARAGRAPH for a line that is blank
   * @param asTyped whether its blanks may mean something: in a table or in what is set by hand
   */
  record Line(Span span, int inkEnd, Block.Kind kind, boolean asTyped) {
    boolean isEmpty() {
      return inkEnd == span.start();
    }
  }

  private PlainLines() {}

  static List<Line> of(Article article) {
    String text = article.source().text();
    Lines lines = article.source().lines();
    List<Block> blocks = article.blocks();
    List<Line> result = new ArrayList<>(lines.count());
    int next = 0;
    for (int number = 1; number <= lines.count(); number++) {
      Span span = lines.span(number);
      while (next < blocks.size() && sourceSpan(blocks.get(next)).end() < span.start()) {
        next++;
      }
      int inkEnd = inkEnd(text, span);
      Block.Kind kind = Block.Kind.PARAGRAPH;
      boolean asTyped = false;
      if (next < blocks.size()) {
        Block block = blocks.get(next);
        boolean inside = sourceSpan(block).start() <= span.start() && inkEnd > span.start();
        kind = inside ? block.kind() : kind;
        asTyped = inside && isAsTyped(kind, text, span.start(), inkEnd);
      }
      result.add(new Line(span, inkEnd, kind, asTyped));
    }
    return result;
  }

  private static Span sourceSpan(Block block) {
    return block.span(0, block.text().length());
  }

  /** A tab at the very end alone makes no table. */
  private static boolean isAsTyped(Block.Kind kind, String text, int start, int inkEnd) {
    if (kind != Block.Kind.TABLE_ROW) {
      return kind == Block.Kind.VERBATIM;
    }
    String ink = text.substring(start, inkEnd);
    return ink.indexOf('\t') >= 0 || ink.indexOf('|') >= 0 || ink.contains("   ");
  }

  private static int inkEnd(String text, Span span) {
    int end = span.end();
    while (end > span.start() && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
      end--;
    }
    return end;
  }
}
