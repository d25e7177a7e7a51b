package dev.copydesk.evidence;

import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/**
 * Whether an {@code an} may be an {@code and} that lost its end, as it is in {@code rock an roll}
 * and in dialect ({@code It was cold an wet}): then two words of one class stand on either side.
 */
public final class ClippedAnd {
  private static final Set<String> BE =
      Set.of("be", "is", "was", "are", "were", "been", "being", "am");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having");
  private static final Lexicon LEXICON = Lexicon.english();

  private ClippedAnd() {}

  /** Looks at the words around the {@code an} at an index. */
  public static boolean mayStandAt(List<Token> tokens, int an) {
    if (!isWordBeside(tokens, an, -1) || !isWordBeside(tokens, an, 1)) {
      return false;
    }
    Token previous = tokens.get(an - 2);
    Token next = tokens.get(an + 2);
    String before = previous.lower();
    boolean opens = !isWordBeside(tokens, an - 2, -1);
    boolean goesOn = isWordBeside(tokens, an + 2, 1) && isNominal(tokens.get(an + 4));
    if (next.isCapitalised()) {
      boolean name = previous.isCapitalised() || LEXICON.has(before, "PRP");
      return name && !LEXICON.has(next.text(), "JJ");
    }
    String after = next.text();
    if (LEXICON.has(before, "PRP") && LEXICON.has(after, "NN")) {
      // Me an dad went; but: it gave me an pain.
      return opens && !goesOn;
    }
    if (isClosed(before)) {
      return false;
    }
    boolean verb = LEXICON.has(before, "VB") && isVerbAt(tokens, an - 2, LEXICON.has(after, "JJ"));
    if (verb) {
      return false;
    }
    if (goesOn) {
      return joinsBeforeNoun(tokens, an, opens);
    }
    boolean adjectives = LEXICON.has(before, "JJ") && LEXICON.has(after, "JJ");
    return adjectives || (LEXICON.has(before, "NN") && LEXICON.has(after, "NN"));
  }

  /** {@code a cold an wet night}; but: {@code gave the town an new park}. */
  private static boolean joinsBeforeNoun(List<Token> tokens, int an, boolean opens) {
    String determiner = opens ? "" : tokens.get(an - 4).lower();
    return LEXICON.has(tokens.get(an - 2).lower(), "JJ")
        && LEXICON.has(tokens.get(an + 2).text(), "JJ")
        && (determiner.equals("a")
            || determiner.equals("an")
            || !(LEXICON.has(determiner, "DT") || LEXICON.has(determiner, "PRP$")));
  }

  /** Whether what can be a verb is one behind the word before it. */
  private static boolean isVerbAt(List<Token> tokens, int at, boolean adjective) {
    String word = tokens.get(at).lower();
    if (LEXICON.has(word, "VBG") && !LEXICON.has(word, "JJ")) {
      return true;
    }
    if (!isWordBeside(tokens, at, -1)) {
      return false;
    }
    String before = tokens.get(at - 2).lower();
    if (BE.contains(before)) {
      // It was wet an cold; but: it was left an heap of debts.
      return !adjective && LEXICON.has(word, "VBN");
    }
    if (HAVE.contains(before)) {
      return LEXICON.has(word, "VBN");
    }
    if (before.equals("to")
        || tokens.get(at - 2).isCapitalised()
        || LEXICON.has(before, "PRP")
        || LEXICON.has(before, "MD")
        || LEXICON.has(before, "WP")
        || (LEXICON.has(before, "RB") && !LEXICON.has(before, "VB"))) {
      return true;
    }
    boolean noun = LEXICON.has(before, "NN") && !LEXICON.has(before, "DT");
    boolean determined =
        isWordBeside(tokens, at - 2, -1) && LEXICON.has(tokens.get(at - 4).lower(), "DT");
    return noun && (determined || !LEXICON.has(before, "VB"));
  }

  private static boolean isClosed(String word) {
    return LEXICON.has(word, "IN")
        || LEXICON.has(word, "DT")
        || LEXICON.has(word, "RB")
        || LEXICON.has(word, "CC")
        || LEXICON.has(word, "MD");
  }

  private static boolean isNominal(Token token) {
    String word = token.text();
    return token.isCapitalised()
        || ((LEXICON.has(word, "NN") || LEXICON.has(word, "JJ")) && !isClosed(word));
  }

  private static boolean isWordBeside(List<Token> tokens, int at, int step) {
    int word = at + 2 * step;
    return word >= 0
        && word < tokens.size()
        && tokens.get(at + step).isBlank()
        && tokens.get(word).isWord();
  }
}
