package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.HashSet;
import java.util.List;
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
      List<Token> tokens = block.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).isWord() && isOwner(tokens.get(i).text())) {
          String text = tokens.get(i).text();
          owners.add(text.substring(0, text.length() - 2));
        }
      }
    }
    return new Owners(owners);
  }

  private static boolean isOwner(String word) {
    int stem = word.length() - 2;
    return stem + 2 >= SHORTEST
        && word.charAt(stem + 1) == 's'
        && (word.charAt(stem) == '\'' || word.charAt(stem) == '\u2019');
  }

  /** Whether the word stands with {@code 's} somewhere. */
  public boolean owns(String word) {
    return owners.contains(word);
  }
}
