package dev.copydesk.rules.repetition;

import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import java.util.List;

/**
 * Whether the first of two {@code to} or {@code of} can end its clause, so that the second begins
 * something else: {@code the rules we hold to to this day}. A preposition is left alone so where
 * what belongs behind it stands at the front of its clause.
 */
final class Stranding {
  /** How many words lie between the front of such a clause and its preposition at most. */
  private static final int REACH = 7;

  private static final Lexicon LEXICON = Lexicon.english();

  private Stranding() {}

  /**
   * @param at the index of the first of the two
   * @param next what stands behind both
   */
  static boolean mayEndAt(List<Token> tokens, int at, Token next) {
    if (at < 2 || !tokens.get(at - 1).isBlank() || !tokens.get(at - 2).isWord()) {
      return false;
    }
    boolean expected =
        tokens.get(at).lower().equals("to")
            ? expectsTo(tokens, at - 2, next)
            : expectsOf(tokens, at - 2);
    return !expected || isFronted(tokens, at - 2);
  }

  /** Behind a verb only what is done (tried to open) shows that it does not end there. */
  private static boolean expectsTo(List<Token> tokens, int previous, Token next) {
    String word = tokens.get(previous).lower();
    if (WordRole.COMPLEX.has(word)) {
      return true;
    }
    if (WordRole.INFINITIVE.has(word)) {
      boolean done = LEXICON.has(next.text(), "VB") && !LEXICON.has(next.text(), "DT");
      return done || LEXICON.has(word, "JJ");
    }
    if (!LEXICON.has(word, "NN") && !LEXICON.has(word, "JJ")) {
      return false;
    }
    return !LEXICON.has(word, "VB") || isDetermined(tokens, previous);
  }

  /** Participles and adjectives govern it and lose what they govern to the front; nouns hardly. */
  private static boolean expectsOf(List<Token> tokens, int previous) {
    String word = tokens.get(previous).lower();
    if (WordRole.QUANTITY.has(word)) {
      return true;
    }
    if (LEXICON.has(word, "VBN") || LEXICON.has(word, "VBD") || LEXICON.has(word, "JJ")) {
      return LEXICON.has(word, "NN") && isDetermined(tokens, previous);
    }
    return true;
  }

  /** {@code the talk}, {@code a long walk}: what can be a verb is a noun here. */
  private static boolean isDetermined(List<Token> tokens, int noun) {
    for (int i = noun - 2; i >= 0 && i >= noun - 4; i -= 2) {
      Token token = tokens.get(i);
      if (!token.isWord() || !tokens.get(i + 1).isBlank()) {
        return false;
      }
      String word = token.lower();
      if (LEXICON.has(word, "DT") || LEXICON.has(word, "PRP$")) {
        return !word.equals("that") && !word.equals("all");
      }
      if (!LEXICON.has(word, "JJ") || LEXICON.has(word, "VB")) {
        return false;
      }
    }
    return false;
  }

  /** Looks for the front of a relative clause or a question, back to the last mark. */
  private static boolean isFronted(List<Token> tokens, int last) {
    int first = Math.max(0, last - 2 * REACH);
    for (int i = last - 2; i >= first; i -= 2) {
      Token token = tokens.get(i);
      if (!token.isWord() || !tokens.get(i + 1).isBlank()) {
        return false;
      }
      String word = token.lower();
      String before = i >= 2 && tokens.get(i - 1).isBlank() ? tokens.get(i - 2).lower() : "";
      if (WordRole.FRONTED.has(word) && beginsClause(tokens.get(i + 2))) {
        // To whom he held the key: the preposition went to the front as well.
        return before.isEmpty() || !LEXICON.has(before, "IN");
      }
      if (word.equals("that") && beginsClause(tokens.get(i + 2))) {
        return isNoun(before) || WordRole.GROUP.has(before);
      }
      boolean subject = WordRole.SUBJECT.has(word);
      if (subject && !before.isEmpty() && (isNoun(before) || WordRole.GROUP.has(before))) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsClause(Token token) {
    String word = token.lower();
    return WordRole.SUBJECT.has(word)
        || token.isCapitalised()
        || LEXICON.has(word, "DT")
        || LEXICON.has(word, "PRP")
        || (LEXICON.has(word, "NNS") && !LEXICON.has(word, "VBZ"));
  }

  private static boolean isNoun(String word) {
    return LEXICON.has(word, "NN") && !LEXICON.has(word, "IN") && !LEXICON.has(word, "CC");
  }
}
