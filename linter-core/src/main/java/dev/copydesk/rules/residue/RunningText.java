package dev.copydesk.rules.residue;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The running text of an article without the lines under suspicion: whether there is any, and
 * whether it speaks of web pages itself.
 *
 * @param paragraphs how many paragraphs of some length it has
 * @param words how many words they have
 * @param pageWords how many of them are words of web pages
 * @param differentPageWords how many different ones
 */
record RunningText(int paragraphs, int words, int pageWords, int differentPageWords) {
  private static final int SHORTEST = 28;

  /** Looks at every block but some. */
  static RunningText without(Set<Block> suspects, List<Block> blocks, Set<String> vocabulary) {
    int paragraphs = 0;
    int words = 0;
    int pageWords = 0;
    Set<String> different = new HashSet<>();
    for (Block block : blocks) {
      if (!block.isRunningText() || suspects.contains(block)) {
        continue;
      }
      boolean paragraph = block.kind() == Block.Kind.PARAGRAPH && block.text().length() >= SHORTEST;
      paragraphs += paragraph ? 1 : 0;
      for (Token token : block.tokens()) {
        if (token.isWord()) {
          words++;
          String word = token.text().toLowerCase(Locale.ROOT);
          if (vocabulary.contains(word)) {
            pageWords++;
            different.add(word);
          }
        }
      }
    }
    return new RunningText(paragraphs, words, pageWords, different.size());
  }

  /** Enough prose for a line of a page to be a stranger in it. */
  boolean isProse() {
    return paragraphs >= 2 || (paragraphs == 1 && words >= 20);
  }

  /** Such a line may be what the article is about. */
  boolean speaksOfPages() {
    return differentPageWords >= 2 && pageWords * 250L >= words;
  }

  /** As long as a book. */
  boolean isBook() {
    return words > 15_000;
  }
}
