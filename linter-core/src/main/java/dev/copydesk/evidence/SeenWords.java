package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.HashSet;
import java.util.Set;

/**
 * Every word of an article, as written.
 *
 * @param words without repetition
 */
public record SeenWords(Set<String> words) {
  /** Collects from all blocks. */
  public static SeenWords of(Article article) {
    Set<String> words = new HashSet<>();
    for (Block block : article.blocks()) {
      for (Token token : block.tokens()) {
        if (token.isWord()) {
          words.add(token.text());
        }
      }
    }
    return new SeenWords(words);
  }

  /** Whether the word occurs just so. */
  public boolean has(String word) {
    return words.contains(word);
  }
}
