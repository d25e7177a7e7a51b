package dev.copydesk.rules.spacing;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The pairs of words an article joins by a hyphen.
 *
 * @param pairs in lower case, such as {@code u.s.-led}
 */
record Compounds(Set<String> pairs) {
  static Compounds of(Article article) {
    Set<String> pairs = new HashSet<>();
    for (Block block : article.blocks()) {
      List<Token> tokens = block.tokens();
      for (int i = 1; i + 1 < tokens.size(); i++) {
        if (tokens.get(i).is('-') && tokens.get(i + 1).isWord() && !tokens.get(i - 1).isBlank()) {
          int from = i - 1;
          // An abbreviation with its stops is a token for each letter and each stop.
          while (from > 0 && i - from < 8 && isPart(tokens.get(from - 1))) {
            from--;
          }
          String pair = block.text().substring(tokens.get(from).start(), tokens.get(i + 1).end());
          pairs.add(pair.toLowerCase(Locale.ROOT));
        }
      }
    }
    return new Compounds(Set.copyOf(pairs));
  }

  private static boolean isPart(Token token) {
    return token.is('.') || (token.isWord() && token.text().length() == 1);
  }
}
