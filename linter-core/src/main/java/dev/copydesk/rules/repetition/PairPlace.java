package dev.copydesk.rules.repetition;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.English;
import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where two words or phrases stand that are the same: in English text, and not thrice. */
final class PairPlace {
  /** As many letters on both sides are hardly English by chance. */
  private static final int LONG_PAIR = 8;

  /** How many words away something may be that tells of words. */
  private static final int NEAR = 3;

  private PairPlace() {}

  /** The same word, and the second time in small letters. */
  static boolean isSame(Token first, Token second) {
    String a = first.text();
    String b = second.text();
    return a.length() == b.length()
        && a.charAt(a.length() - 1) == b.charAt(a.length() - 1)
        && second.isWord()
        && Character.isLowerCase(b.charAt(0))
        && a.equalsIgnoreCase(b);
  }

  /** One space, or the end of a line. */
  static boolean isBlank(List<Token> tokens, int at) {
    String text = tokens.get(at).text();
    return text.equals(" ") || text.equals("\n") || text.equals("\r\n");
  }

  /** Nothing is glued to either end, the first begins in small letters or a sentence: English. */
  static boolean isFree(Block block, int first, int last) {
    List<Token> tokens = block.tokens();
    Token start = tokens.get(first);
    boolean opens = first == 0 || tokens.get(first - 1).isBlank() || isOpening(tokens, first - 1);
    boolean capital = start.isCapitalised() && !opensSentence(tokens, first);
    boolean behind = last + 1 < tokens.size() && tokens.get(last + 1).isBlank();
    return opens
        && !capital
        && behind
        && (tokens.get(last).text().equals("the")
            || English.isAround(block.text(), start.start(), tokens.get(last).text())
            || isBetweenEnglish(tokens, first, last));
  }

  /** Headings hold few of the words that tell a language; the words on either side tell as much. */
  private static boolean isBetweenEnglish(List<Token> tokens, int first, int last) {
    if (first < 2 || last + 2 >= tokens.size()) {
      return false;
    }
    String before = tokens.get(first - 2).text();
    String after = tokens.get(last + 2).text();
    return before.length() + after.length() > LONG_PAIR
        && isPlainEnglish(before)
        && isPlainEnglish(after);
  }

  private static boolean isPlainEnglish(String word) {
    return word.length() > 1
        && Character.isLowerCase(word.charAt(0))
        && Lexicon.english().knows(word)
        && Frequencies.english().of(word) > 0;
  }

  private static boolean isOpening(List<Token> tokens, int at) {
    return "\"\u201C\u2018(\u2014".contains(tokens.get(at).text());
  }

  private static boolean opensSentence(List<Token> tokens, int at) {
    int before = at - 1;
    while (before >= 0 && (tokens.get(before).isBlank() || isOpening(tokens, before))) {
      before--;
    }
    return before < 0 || ".?!:\"\u201D".contains(tokens.get(before).text());
  }

  /** Three times or more is no slip. */
  static boolean isSameAgain(List<Token> tokens, int at, int step) {
    return areSame(tokens, at - step, at, step) || areSame(tokens, at + step, at + 2 * step, step);
  }

  private static boolean areSame(List<Token> tokens, int first, int second, int step) {
    for (int i = 0; i < step; i += 2) {
      if (first < 0
          || second + i >= tokens.size()
          || !tokens.get(first + i).text().equalsIgnoreCase(tokens.get(second + i).text())) {
        return false;
      }
    }
    return true;
  }

  static @Nullable Token wordAfter(List<Token> tokens, int at) {
    int next = at + 2;
    if (next >= tokens.size()) {
      return null;
    }
    Token token = tokens.get(next);
    boolean quoted = "\"\u201C\u2018$\u00A3\u20AC".contains(token.text());
    if (quoted && next + 1 < tokens.size()) {
      token = tokens.get(next + 1);
    }
    return token.isWord() || token.kind() == Token.Kind.NUMBER ? token : null;
  }

  /**
   * Whether the words may be spoken of and not used: {@code write and and or in capitals}.
   *
   * @param last the index of the last of the words
   */
  static boolean isSpokenOf(List<Token> tokens, int first, int last) {
    return tellsOfWords(tokens, first, -1) || tellsOfWords(tokens, last, 1);
  }

  private static boolean tellsOfWords(List<Token> tokens, int from, int step) {
    int words = 0;
    for (int i = from + step; i >= 0 && i < tokens.size() && words < NEAR; i += step) {
      Token token = tokens.get(i);
      if (".?!".contains(token.text())) {
        return false;
      }
      if (token.isWord()) {
        words++;
        if (WordRole.WRITING.has(token.lower())) {
          return true;
        }
      }
    }
    return false;
  }
}
