package dev.copydesk.rules.naming;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import java.util.HashMap;
import java.util.Map;

/** How often an article has certain words, each searched for once. */
final class Mentioned {
  private final Article article;
  private final Map<String, Integer> known = new HashMap<>();

  Mentioned(Article article) {
    this.article = article;
  }

  boolean has(String words) {
    return count(words) > 0;
  }

  /** How often the words stand there whole. */
  int count(String words) {
    return known.computeIfAbsent(words, this::search);
  }

  private int search(String words) {
    int count = 0;
    for (Block block : article.blocks()) {
      String text = block.text();
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        int end = at + words.length();
        if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
            && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
          count++;
        }
      }
    }
    return count;
  }
}
