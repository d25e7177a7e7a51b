package dev.copydesk.article.html;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Format;
import dev.copydesk.testing.MarkedUp;
import java.util.List;

/** Short ways to read pages. */
final class Pages {
  private Pages() {}

  static Article article(String html) {
    return article("page.html", html);
  }

  static Article article(String name, String html) {
    return MarkedUp.article(name, html, Format.HTML);
  }

  /** Each block in a line: its kind, {@code Q} for a quotation, its text. */
  static List<String> blocks(Article article) {
    return article.blocks().stream().map(Pages::shown).toList();
  }

  static List<String> blocks(String html) {
    return blocks(article(html));
  }

  private static String shown(Block block) {
    String quotation = block.isQuotation() ? " Q" : "";
    return block.kind() + quotation + ": " + shown(block.text());
  }

  static String shown(String text) {
    return text.replace("\n", "/").replace(Block.OBJECT, '_').replace('\u00A0', '~');
  }
}
