package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.HashSet;
import java.util.Set;

/**
 * Which words an article uses as owners ({@code Merkel's}), and which at all.
 *
 * @param owners words with {@code 's}, as written without it
 * @param words every word of four letters and more, as written
 */
public record Owners(Set<String> owners, Set<String> words) {
  private static final int SHORTEST = 3;

  public Owners {
    owners = Set.copyOf(owners);
    words = Set.copyOf(words);
  }

  /** Looks at every block that is no code. */
  public static Owners of(Article article) {
    Set<String> owners = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.VERBATIM) {
        continue;
      }
      for (Token token : block.tokens()) {
        if (token.isWord() && token.text().length() >= SHORTEST) {
          String text = token.text();
          words.add(text);
          int stem = text.length() - 2;
          boolean owns =
              text.charAt(stem + 1) == 's'
                  && (text.charAt(stem) == '\'' || text.charAt(stem) == '\u2019');
          if (owns) {
            owners.add(text.substring(0, stem));
          }
        }
      }
    }
    return new Owners(owners, words);
  }

  /** Whether the word stands with {@code 's} somewhere. */
  public boolean owns(String word) {
    return owners.contains(word);
  }

  /** Whether the word stands somewhere by itself or with {@code 's}. */
  public boolean has(String word) {
    return words.contains(word) || owners.contains(word);
  }
}
