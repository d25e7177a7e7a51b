package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.HashSet;
import java.util.Set;

/**
 * Which words an article uses as owners ({@code Merkel's}).
 *
 * @param owners words with {@code 's}, as written without it
 */
public record Owners(Set<String> owners) {
  private static final int SHORTEST = 3;

  public Owners {
    owners = Set.copyOf(owners);
  }

  /** Looks at every block that is no code. */
  public static Owners of(Article article) {
    Set<String> owners = new HashSet<>();
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.VERBATIM) {
        continue;
      }
      for (Token token : block.tokens()) {
        String text = token.text();
        int stem = text.length() - 2;
        if (stem + 2 >= SHORTEST
            && text.charAt(stem + 1) == 's'
            && (text.charAt(stem) == '\'' || text.charAt(stem) == '\u2019')
            && token.isWord()) {
          owners.add(text.substring(0, stem));
        }
      }
    }
    return new Owners(owners);
  }

  /** Whether the word stands with {@code 's} somewhere. */
  public boolean owns(String word) {
    return owners.contains(word);
  }
}
