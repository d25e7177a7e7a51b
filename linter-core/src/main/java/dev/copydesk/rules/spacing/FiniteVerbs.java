package dev.copydesk.rules.spacing;

import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/** Looks for the finite verb that makes a run of words a sentence. */
final class FiniteVerbs {
  private static final int WINDOW = 40;
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "am", "has", "have", "had", "do", "does", "did", "said",
          "says");

  private FiniteVerbs() {}

  /** Whether one stands before a token, back to the last mark that ends a sentence. */
  static boolean before(List<Token> tokens, int at) {
    for (int i = at; i >= Math.max(0, at - WINDOW); i--) {
      if (i < at && endsSentence(tokens, i)) {
        return false;
      }
      if (isFinite(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one stands behind a token, up to the next mark that ends a sentence. */
  static boolean after(List<Token> tokens, int at) {
    for (int i = at; i < Math.min(tokens.size(), at + WINDOW); i++) {
      if (endsSentence(tokens, i)) {
        return false;
      }
      if (isFinite(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsSentence(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean terminal = token.is('.') || token.is('?') || token.is('!');
    return terminal && (at + 1 == tokens.size() || tokens.get(at + 1).isBlank());
  }

  private static boolean isFinite(Token token) {
    if (!token.isWord() || token.isCapitalised()) {
      return false;
    }
    String word = token.text();
    if (AUXILIARIES.contains(word) || word.endsWith("n't") || word.endsWith("n\u2019t")) {
      return true;
    }
    Lexicon lexicon = Lexicon.english();
    return lexicon.has(word, "VBD")
        || lexicon.has(word, "MD")
        || ((lexicon.has(word, "VBZ") || lexicon.has(word, "VBP")) && !lexicon.has(word, "NN"));
  }
}
