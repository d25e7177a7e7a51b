package dev.copydesk.article.rst;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Format;
import dev.copydesk.testing.MarkedUp;
import java.util.List;
import java.util.Optional;

/** Short ways to read and change reStructuredText in tests. */
final class Rst {
  private Rst() {}

  static Article article(String text) {
    return MarkedUp.article("test.rst", text, Format.RST);
  }

  static List<Block> blocks(String text) {
    return article(text).blocks();
  }

  /** Kind and text of each block: {@code q} marks a quotation, {@code @} an object. */
  static List<String> shown(String text) {
    return blocks(text).stream().map(Rst::show).toList();
  }

  private static String show(Block block) {
    return block.kind().name().charAt(0)
        + (block.isQuotation() ? "q " : " ")
        + block.text().replace('\n', '/').replace(Block.OBJECT, '@');
  }

  /** The source after other words are put in place of some; empty if that is refused. */
  static Optional<String> rewritten(String text, String words, String others) {
    return MarkedUp.rewritten(article(text), words, others);
  }
}
