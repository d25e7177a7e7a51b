package dev.copydesk.lint;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
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
    return new Outline(
        article.blocks().stream()
            .map(
                block ->
                    new Part(
                        kind(block.kind()), block.isQuotation(), block.marks(), block.objects()))
            .toList());
  }

  /** A cell that ends a sentence now and did not before is still a cell. */
  private static Block.Kind kind(Block.Kind kind) {
    return kind == Block.Kind.TABLE_ROW ? Block.Kind.PARAGRAPH : kind;
  }
}
