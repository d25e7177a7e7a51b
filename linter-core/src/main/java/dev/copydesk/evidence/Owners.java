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
      if (block.kind() != Block.Kind.VERBATIM) {
        collect(block, '\'', owners);
        collect(block, '\u2019', owners);
      }
    }
    return new Owners(owners);
  }

  /** From one apostrophe to the next, for most words have none. */
  private static void collect(Block block, char apostrophe, Set<String> owners) {
    String text = block.text();
    for (int i = text.indexOf(apostrophe); i >= 0; i = text.indexOf(apostrophe, i + 1)) {
      if (i + 1 < text.length() && text.charAt(i + 1) == 's') {
        Token token = block.tokens().get(block.tokenAt(i));
        if (token.isWord() && token.end() == i + 2 && token.text().length() >= SHORTEST) {
          owners.add(text.substring(token.start(), i));
        }
      }
    }
  }

  /** Whether the word stands with {@code 's} somewhere. */
  public boolean owns(String word) {
    return owners.contains(word);
  }
}
