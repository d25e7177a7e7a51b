package dev.copydesk.rules.wording;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.rule.Times;
import java.util.List;

/**
 * How an article writes per cent behind a number.
 *
 * @param signs places with the sign alone
 * @param words places with the word alone
 */
record PercentStyle(int signs, int words) {
  static PercentStyle of(Article article) {
    int signs = 0;
    int words = 0;
    for (Block block : article.blocks()) {
      List<Token> tokens = block.tokens();
      for (int i = 0; i + 1 < tokens.size(); i++) {
        if (tokens.get(i).kind() != Token.Kind.NUMBER) {
          continue;
        }
        int at = skipBlank(tokens, i + 1);
        boolean sign = at < tokens.size() && tokens.get(at).is('%');
        boolean word = isWord(tokens, at);
        if (sign && !isWord(tokens, skipBlank(tokens, at + 1))) {
          signs++;
        } else if (word && !isSignBehind(tokens, at)) {
          words++;
        }
      }
    }
    return new PercentStyle(signs, words);
  }

  private static int skipBlank(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).isBlank() ? at + 1 : at;
  }

  private static boolean isSignBehind(List<Token> tokens, int word) {
    int at = skipBlank(tokens, word + (tokens.get(word).text().equals("per") ? 3 : 1));
    return at < tokens.size() && tokens.get(at).is('%');
  }

  private static boolean isWord(List<Token> tokens, int at) {
    return at < tokens.size()
        && (tokens.get(at).text().equals("percent")
            || (tokens.get(at).text().equals("per")
                && at + 2 < tokens.size()
                && tokens.get(at + 2).text().equals("cent")));
  }

  /** Whether one way prevails: at least two to one. */
  boolean isClear() {
    return signs != words && (signs >= 2 * words || words >= 2 * signs);
  }

  boolean prefersWord() {
    return words > signs;
  }

  String evidence() {
    return "elsewhere the sign stands " + Times.of(signs) + ", the word " + Times.of(words);
  }
}
