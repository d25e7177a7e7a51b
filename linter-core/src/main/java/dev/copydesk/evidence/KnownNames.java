package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words an article writes with a capital in the middle of a sentence.
 *
 * @param words the words without a possessive ending
 */
public record KnownNames(Set<String> words) {
  public KnownNames {
    words = Set.copyOf(words);
  }

  /** Collects them: a capital directly behind a blank and a word in lower case is no accident. */
  public static KnownNames of(Article article) {
    Set<String> words = new HashSet<>();
    for (Block block : article.blocks()) {
      if (!block.isRunningText()) {
        continue;
      }
      List<Token> tokens = block.tokens();
      for (int i = 2; i < tokens.size(); i++) {
        Token before = tokens.get(i - 2);
        if (tokens.get(i).isWord()
            && tokens.get(i).isCapitalised()
            && tokens.get(i - 1).isBlank()
            && before.isWord()
            && Character.isLowerCase(before.text().charAt(0))) {
          words.add(withoutEnding(tokens.get(i).text()));
        }
      }
    }
    return new KnownNames(words);
  }

  /** Whether the article uses the word, possessive ending or not, as a name. */
  public boolean contains(String word) {
    return words.contains(withoutEnding(word));
  }

  private static String withoutEnding(String word) {
    int at = word.length() - 2;
    boolean possessive =
        at > 0 && word.charAt(at + 1) == 's' && "'\u2019".indexOf(word.charAt(at)) >= 0;
    return possessive ? word.substring(0, at) : word;
  }
}
