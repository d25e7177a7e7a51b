package dev.copydesk.evidence;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Nominals;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts the apostrophes and the lone letters of an article block by block. */
final class ApostropheCounter {
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

  void count(Block block) {
    countApostrophes(block);
    countWords(block.tokens());
    quotes = quotes == 0 ? firstQuote(block.text()) : quotes;
  }

  /** The double mark that stands first, or 0. */
  private static char firstQuote(String text) {
    int straightMark = text.indexOf('"');
    int curlyMark = text.indexOf('\u201C');
    if (curlyMark >= 0 && (straightMark < 0 || curlyMark < straightMark)) {
      return '\u201C';
    }
    return straightMark < 0 ? 0 : '"';
  }

  private void countWords(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isWord()) {
        words++;
        if (token.text().length() == 1) {
          countLetter(tokens, i);
        }
      }
    }
  }

  /** From one apostrophe to the next, for most words have none. */
  private void countApostrophes(Block block) {
    String text = block.text();
    int typewriter = text.indexOf('\'');
    int typographic = text.indexOf('\u2019');
    while (typewriter >= 0 || typographic >= 0) {
      boolean first = typographic < 0 || (typewriter >= 0 && typewriter < typographic);
      Token token = block.tokens().get(block.tokenAt(first ? typewriter : typographic));
      if (token.isWord()) {
        countApostrophe(token);
      }
      typewriter = behind(text, '\'', typewriter, token);
      typographic = behind(text, '\u2019', typographic, token);
    }
  }

  /** Where the next such mark behind a token stands, or -1. */
  private static int behind(String text, char mark, int at, Token token) {
    return at >= 0 && at < token.end() ? text.indexOf(mark, token.end()) : at;
  }

  private void countApostrophe(Token word) {
    if (word.text().indexOf('\'') >= 0) {
      straight++;
    } else {
      curly++;
    }
    String plain = word.lower().replace('\u2019', '\'');
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
    String letter = tokens.get(at).text();
    if (letter.equals("a") || letter.equals("I")) {
      return;
    }
    Token before = at > 0 ? tokens.get(at - 1) : null;
    Token after = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
    Token word = at > 1 && before != null && before.isBlank() ? tokens.get(at - 2) : null;
    if (letter.equals("s") && before != null && isApostrophe(before)) {
      dottedDecades += at > 1 && isDecade(tokens.get(at - 2)) ? 1 : 0;
    } else if (isFree(before) && (isFree(after) || isStop(after))) {
      boolean last = at + 2 >= tokens.size();
      if (SPLIT_OFF.contains(letter)) {
        symbols += word != null && BEFORE_SYMBOLS.contains(word.text()) ? 1 : 0;
      } else if (letter.equals("s")) {
        countS(before, word, last ? null : tokens.get(at + 2));
      } else if (LONE.contains(letter) && !isAbbreviation(tokens, at) && !isClipped(letter, word)) {
        loneLetters++;
      }
    }
  }

  /** A stop that does not end the sentence: {@code n. d.}, but not {@code the rate is r. Then}. */
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
