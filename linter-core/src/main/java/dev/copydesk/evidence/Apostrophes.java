package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Nominals;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How an article treats its apostrophes, and whether a lone {@code s} could be a symbol in it.
 *
 * @param words all words
 * @param straight typewriter apostrophes within words
 * @param curly typographic ones
 * @param possessives words with {@code 's} that are no contraction by their form
 * @param negations intact contractions in {@code n't}
 * @param otherContractions intact contractions of other kinds
 * @param gaps nouns and names parted by a blank from an {@code s} that a noun or adjective follows
 * @param symbols places where a lone {@code s} cannot be the rest of a possessive
 * @param loneLetters single small letters, as mathematics and code have them
 * @param seconds numbers followed by a lone {@code s} that are no decades
 * @param dottedDecades decades written with an apostrophe, such as {@code 1980's}
 * @param curlyQuotes whether the first double quotation mark is a curly one
 */
public record Apostrophes(
    int words,
    int straight,
    int curly,
    int possessives,
    int negations,
    int otherContractions,
    int gaps,
    int symbols,
    int loneLetters,
    int seconds,
    int dottedDecades,
    boolean curlyQuotes) {
  /** Letters that stand alone in code and formulas; not those that abbreviations leave behind. */
  private static final String LONE = "bfghijklnqruwxyz";

  /** Letters that contractions leave behind, though not after every word. */
  private static final String SPLIT_OFF = "dt";

  /** Words after which a lone letter is what an apostrophe left behind. */
  private static final Set<String> CONTRACTED =
      Set.of(
          "i", "you", "we", "they", "he", "she", "it", "that", "who", "there", "what", "here",
          "where", "how", "when", "why", "let", "else", "one", "other", "o", "this");

  private static final Pattern DECADE = Pattern.compile("(?:1[5-9]|20)\\d0");

  /** Words between which and another an {@code and} is often clipped. */
  private static final Set<String> CLIPPING =
      Set.of("rock", "Rock", "drum", "Drum", "fish", "Fish");

  /** Words that nothing can belong to, so that a lone {@code s} after them stands for itself. */
  private static final Set<String> BEFORE_SYMBOLS =
      Set.of(
          "of",
          "for",
          "if",
          "and",
          "or",
          "in",
          "with",
          "by",
          "to",
          "the",
          "an",
          "a",
          "each",
          "every",
          "some",
          "any",
          "is",
          "are",
          "than",
          "from",
          "at",
          "on",
          "into",
          "over",
          "per",
          "then",
          "letter",
          "letters",
          "plural",
          "suffix",
          "variable",
          "parameter");

  /** Counts in every block that is no code. */
  public static Apostrophes of(Article article) {
    Counter counter = new Counter();
    for (Block block : article.blocks()) {
      if (block.kind() != Block.Kind.VERBATIM) {
        counter.count(block.tokens());
        counter.look(block.text());
      }
    }
    return counter.result();
  }

  /**
   * The apostrophe this article uses: the straight one unless the curly is more frequent or, where
   * none is left, its quotation marks are curly.
   */
  public String mark() {
    return curly > straight || (intact() == 0 && curlyQuotes) ? "\u2019" : "'";
  }

  /** Apostrophes of any kind that are in their place. */
  public int intact() {
    return straight + curly;
  }

  /** Whether lone letters here are more likely symbols than rests of words. */
  public boolean isSymbolic() {
    return (loneLetters > 1 && hasManyLoneLetters()) || (symbols > 1 && symbols * 4 > gaps);
  }

  /** Whether something, though not much, speaks for lone letters as symbols. */
  public boolean maybeSymbolic() {
    return hasManyLoneLetters() || symbols * 8 > gaps;
  }

  private boolean hasManyLoneLetters() {
    return loneLetters > 0 && loneLetters * 500L >= words;
  }

  private static final class Counter {
    private final Nominals nominals = new Nominals();
    private int words;
    private int straight;
    private int curly;
    private int possessives;
    private int negations;
    private int otherContractions;
    private int gaps;
    private int symbols;
    private int loneLetters;
    private int seconds;
    private int dottedDecades;
    private char quotes;

    Apostrophes result() {
      return new Apostrophes(
          words,
          straight,
          curly,
          possessives,
          negations,
          otherContractions,
          gaps,
          symbols,
          loneLetters,
          seconds,
          dottedDecades,
          quotes == '\u201C');
    }

    void look(String text) {
      int straightMark = quotes == 0 ? text.indexOf('"') : -1;
      int curlyMark = quotes == 0 ? text.indexOf('\u201C') : -1;
      if (curlyMark >= 0 && (straightMark < 0 || curlyMark < straightMark)) {
        quotes = '\u201C';
      } else if (straightMark >= 0) {
        quotes = '"';
      }
    }

    void count(List<Token> tokens) {
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        words += token.isWord() ? 1 : 0;
        if (token.isWord() && token.text().length() > 1) {
          countWord(token.text());
        } else if (token.isWord()) {
          countLetter(tokens, i);
        }
      }
    }

    private void countWord(String word) {
      boolean typewriter = word.indexOf('\'') >= 0;
      if (!typewriter && word.indexOf('\u2019') < 0) {
        return;
      }
      if (typewriter) {
        straight++;
      } else {
        curly++;
      }
      String plain = word.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
      String head = plain.substring(0, plain.indexOf('\''));
      if (plain.endsWith("n't")) {
        negations++;
      } else if (plain.endsWith("'s") && !CONTRACTED.contains(head)) {
        possessives++;
      } else {
        otherContractions++;
      }
    }

    private void countLetter(List<Token> tokens, int at) {
      Token before = at > 0 ? tokens.get(at - 1) : null;
      Token after = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
      Token word = at > 1 && before != null && before.isBlank() ? tokens.get(at - 2) : null;
      String letter = tokens.get(at).text();
      if (letter.equals("s") && before != null && isApostrophe(before)) {
        dottedDecades += at > 1 && isDecade(tokens.get(at - 2)) ? 1 : 0;
      } else if (isFree(before) && (isFree(after) || isStop(after))) {
        boolean last = at + 2 >= tokens.size();
        if (SPLIT_OFF.contains(letter)) {
          symbols += word != null && BEFORE_SYMBOLS.contains(word.text()) ? 1 : 0;
        } else if (letter.equals("s")) {
          countS(before, word, last ? null : tokens.get(at + 2));
        } else if (LONE.contains(letter)
            && !isAbbreviation(tokens, at)
            && !isClipped(letter, word)) {
          loneLetters++;
        }
      }
    }

    /**
     * A stop that does not end the sentence: {@code n. d.}, but not {@code the rate is r. Then}.
     */
    private static boolean isAbbreviation(List<Token> tokens, int at) {
      boolean last = at + 2 >= tokens.size();
      return !last
          && isStop(tokens.get(at + 1))
          && !(at + 3 < tokens.size()
              && tokens.get(at + 2).isBlank()
              && tokens.get(at + 3).isCapitalised());
    }

    private void countS(@Nullable Token before, @Nullable Token word, @Nullable Token next) {
      if (word == null) {
        symbols += before == null || !before.isBlank() ? 1 : 0;
      } else if (word.kind() == Token.Kind.NUMBER) {
        seconds += isDecade(word) ? 0 : 1;
      } else if (word.isWord() && nominals.canOwn(word.text())) {
        gaps += next != null && next.isWord() && nominals.canBeOwned(next.text()) ? 1 : 0;
      } else if (word.is('=') || BEFORE_SYMBOLS.contains(word.text())) {
        symbols++;
      }
    }

    private static boolean isDecade(Token token) {
      return DECADE.matcher(token.text()).matches();
    }

    /** The {@code n} of {@code rock n roll}. */
    private static boolean isClipped(String letter, @Nullable Token word) {
      return letter.equals("n") && word != null && CLIPPING.contains(word.text());
    }

    private static boolean isApostrophe(Token token) {
      return token.is('\'') || token.is('\u2019');
    }

    private static boolean isFree(@Nullable Token token) {
      return token == null || token.isBlank() || "=<>+*/^(){}|,".contains(token.text());
    }

    private static boolean isStop(@Nullable Token token) {
      return token != null && ".;:!?".contains(token.text());
    }
  }
}
