package dev.copydesk.evidence;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds who is said to have spoken, after a quotation: {@code he said}, {@code said the mayor}. */
final class Attributions {
  /**
   * How many words may lie between the quotation and the verb: a name, an office, an apposition.
   */
  private static final int REACH = 16;

  /** Words that begin a clause of the writer, in which a verb of speech is no attribution. */
  private static final Set<String> NO_SUBJECT =
      Set.of("and", "but", "or", "which", "while", "when", "as", "because", "so", "who", "is");

  private final Set<String> speechVerbs;
  private final Lexicon lexicon = Lexicon.english();

  Attributions(Set<String> speechVerbs) {
    this.speechVerbs = speechVerbs;
  }

  /** What follows a quotation. */
  enum Found {
    NONE,
    /** An attribution that ends the sentence, or goes on in the writer's words. */
    WHOLE,
    /** An attribution that interrupts the quoted sentence, which goes on after it. */
    INTERRUPTING
  }

  /** Looks from one past the marks to the sentence's end. */
  Found after(Block block, int from) {
    if (from >= block.text().length()) {
      return Found.NONE;
    }
    List<Token> tokens = block.tokens();
    int words = 0;
    int commas = 0;
    boolean found = false;
    for (int i = block.tokenAt(from); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isOpening(token)) {
        boolean goesOn =
            found
                && i + 1 < tokens.size()
                && Character.isLowerCase(tokens.get(i + 1).text().codePointAt(0));
        boolean joined = previousMark(tokens, i).is(',');
        return goesOn && joined ? Found.INTERRUPTING : found ? Found.WHOLE : Found.NONE;
      }
      if (isSentenceEnd(tokens, i)) {
        return found ? Found.WHOLE : Found.NONE;
      }
      if (token.is(',')) {
        commas++;
        if (found && isCopula(tokens, i)) {
          return Found.NONE;
        }
      }
      if (token.isWord()) {
        words++;
        if (words == 1 && NO_SUBJECT.contains(token.text())) {
          return Found.NONE;
        }
        boolean parted = commas == 1 && previousMark(tokens, i).is(',');
        found |= words <= REACH && !parted && isReporting(tokens, i, words);
      }
      if (!found && words > REACH) {
        return Found.NONE;
      }
    }
    return found ? Found.WHOLE : Found.NONE;
  }

  private boolean isReporting(List<Token> tokens, int at, int position) {
    String word = tokens.get(at).text().toLowerCase(Locale.ROOT);
    if (position == 1) {
      boolean accordingTo =
          word.equals("according")
              && at + 2 < tokens.size()
              && tokens.get(at + 2).text().equals("to");
      return accordingTo || (speechVerbs.contains(word) && !word.endsWith("ing"));
    }
    return speechVerbs.contains(word)
        && !word.endsWith("ing")
        && (lexicon.has(word, "VBD") || lexicon.has(word, "VBZ") || lexicon.has(word, "VBP"));
  }

  /** {@code "Let it be", she said, was her favourite}: the quoted words are the subject. */
  private static boolean isCopula(List<Token> tokens, int comma) {
    int next = comma + 1;
    while (next < tokens.size() && tokens.get(next).isBlank()) {
      next++;
    }
    return next < tokens.size()
        && Set.of("is", "was", "are", "were", "remains", "became", "has", "had", "will", "would")
            .contains(tokens.get(next).text());
  }

  private static boolean isOpening(Token token) {
    return token.is('"') || token.is('\u201C');
  }

  private static Token previousMark(List<Token> tokens, int at) {
    int i = at - 1;
    while (i > 0 && tokens.get(i).isBlank()) {
      i--;
    }
    return tokens.get(Math.max(0, i));
  }

  private static boolean isSentenceEnd(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.is('?') || token.is('!') || token.is(';')) {
      return true;
    }
    boolean ends = at + 1 == tokens.size() || tokens.get(at + 1).isBlank();
    boolean abbreviation =
        at > 0
            && tokens.get(at - 1).isWord()
            && tokens.get(at - 1).text().length() <= 4
            && tokens.get(at - 1).isCapitalised();
    return token.is('.') && ends && !abbreviation;
  }
}
