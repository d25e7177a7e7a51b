package dev.copydesk.lint;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.rule.Edit;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What an article is made of, its words aside. Mending words must not change it.
 *
 * @param parts block by block
 */
record Outline(List<Part> parts) {
  /**
   * One block.
   *
   * @param kind what it is on the page
   * @param quotation whether it is somebody's words
   * @param marks how often markup stands in it
   * @param objects how many things in it are no prose
   */
  record Part(Block.Kind kind, boolean quotation, int marks, int objects) {}

  static Outline of(Article article) {
    return new Outline(article.blocks().stream().map(Outline::part).toList());
  }

  /**
   * What an article has to be made of after some edits.
   *
   * @param edits in order; a block that one of them takes out is none any more
   */
  static Outline expected(Article article, List<Edit> edits) {
    List<Part> parts = new ArrayList<>();
    int next = 0;
    for (Block block : article.blocks()) {
      Span span = block.span();
      while (next < edits.size() && edits.get(next).span().end() < span.end()) {
        next++;
      }
      boolean removed = next < edits.size() && !span.isEmpty() && isRemoval(edits.get(next), span);
      if (!removed) {
        parts.add(part(block));
      }
    }
    return new Outline(parts);
  }

  private static boolean isRemoval(Edit edit, Span block) {
    return edit.replacement().isEmpty() && edit.span().contains(block);
  }

  private static Part part(Block block) {
    return new Part(kind(block.kind()), block.isQuotation(), block.marks(), block.objects());
  }

  /** A cell that ends a sentence now and did not before is still a cell. */
  private static Block.Kind kind(Block.Kind kind) {
    return kind == Block.Kind.TABLE_ROW ? Block.Kind.PARAGRAPH : kind;
  }
}
