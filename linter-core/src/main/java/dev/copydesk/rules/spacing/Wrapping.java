package dev.copydesk.rules.spacing;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;

/**
 * How an article's paragraphs are set.
 *
 * @param wrapped how many break their lines by hand
 * @param flowing how many are one line, and a longer one than people wrap at
 */
record Wrapping(int wrapped, int flowing) {
  private static final int WIDEST_WRAPPED = 100;

  static Wrapping of(Article article) {
    int wrapped = 0;
    int flowing = 0;
    for (Block block : article.blocks()) {
      if (block.isRunningText()) {
        if (isWrapped(block.text())) {
          wrapped++;
        } else if (block.text().length() > 2 * WIDEST_WRAPPED) {
          flowing++;
        }
      }
    }
    return new Wrapping(wrapped, flowing);
  }

  /** Whether some paragraphs break their lines by hand, or none shows the opposite. */
  boolean mayBe() {
    return wrapped > 0 || flowing == 0;
  }

  /** Whether a line of the text breaks off behind anything but a hyphen. */
  static boolean isWrapped(String text) {
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      int last = i > 0 && text.charAt(i - 1) == '\r' ? i - 2 : i - 1;
      if (last >= 0 && text.charAt(last) != '-' && i + 1 < text.length()) {
        return true;
      }
    }
    return false;
  }
}
