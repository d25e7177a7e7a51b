package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How often an article uses each of its words.
 *
 * @param counts by the word in lower case, its apostrophes as they are
 */
public record WordCounts(Map<String, Integer> counts) {
  public WordCounts {
    counts = Collections.unmodifiableMap(counts);
  }

  /** Counts the words of every block. */
  public static WordCounts of(Article article) {
    Map<String, Integer> counts = new HashMap<>();
    for (Block block : article.blocks()) {
      for (Token token : block.tokens()) {
        if (token.isWord()) {
          counts.merge(token.lower(), 1, Integer::sum);
        }
      }
    }
    return new WordCounts(counts);
  }

  /** How often the word stands there, in whatever case. */
  public int of(String word) {
    return counts.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }
}
