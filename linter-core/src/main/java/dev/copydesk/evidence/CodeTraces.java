package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.List;

/**
 * How much an article speaks of code: where it does, {@code object.Method} is a name and not two
 * sentences.
 *
 * @param count calls with brackets, names in camel or snake case, operators and backticks
 */
public record CodeTraces(int count) {
  /** One may be a slip or a brand; two say that the article is about software. */
  private static final int ENOUGH = 2;

  /** Counts the traces in all blocks. */
  public static CodeTraces of(Article article) {
    int count = 0;
    for (Block block : article.blocks()) {
      List<Token> tokens = block.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (isTrace(tokens, i)) {
          count++;
        }
      }
    }
    return new CodeTraces(count);
  }

  /** Whether the article is about software. */
  public boolean isTechnical() {
    return count >= ENOUGH;
  }

  private static boolean isTrace(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.isWord()) {
      return isCamelCase(token.text())
          || (isMark(tokens, at + 1, '(') && isMark(tokens, at + 2, ')'));
    }
    if (token.is('_')) {
      return at > 0
          && at + 1 < tokens.size()
          && tokens.get(at - 1).isWord()
          && tokens.get(at + 1).isWord();
    }
    return token.is('`')
        || (token.is(':') && isMark(tokens, at + 1, ':'))
        || ((token.is('-') || token.is('=')) && isMark(tokens, at + 1, '>'))
        || ((token.is('=') || token.is('!')) && isMark(tokens, at + 1, '='));
  }

  private static boolean isMark(List<Token> tokens, int at, char mark) {
    return at < tokens.size() && tokens.get(at).is(mark);
  }

  /** {@code getName}, but not {@code iPhone}, {@code eBay}, {@code macOS} or {@code McKay}. */
  private static boolean isCamelCase(String word) {
    if (!Character.isLowerCase(word.charAt(0))) {
      return false;
    }
    for (int i = 2; i + 1 < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))
          && Character.isLowerCase(word.charAt(i - 1))
          && Character.isLowerCase(word.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
