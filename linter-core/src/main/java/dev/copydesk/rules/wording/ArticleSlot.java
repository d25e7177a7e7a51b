package dev.copydesk.rules.wording;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.List;
import java.util.Optional;

/**
 * {@code a} or {@code an} and what it stands before.
 *
 * @param article index of the article's token
 * @param next index of the word or number behind it
 * @param quotedNext whether a quotation mark opens between the two
 */
record ArticleSlot(Block block, int article, int next, boolean quotedNext) {
  private static final String OPENERS = "\"\u201C\u2018([\u2014\u2013";
  private static final String CLOSERS = ".,;:!?)]\"\u201D\u2019'\u2014\u2013-%\u2026";

  static Optional<ArticleSlot> at(Block block, int article) {
    List<Token> tokens = block.tokens();
    Token token = tokens.get(article);
    boolean named = token.text().equalsIgnoreCase("a") || token.text().equalsIgnoreCase("an");
    if (!named || !token.isWord() || !isFreeBefore(tokens, article)) {
      return Optional.empty();
    }
    int next = article + 2;
    if (next >= tokens.size() || !isGap(tokens.get(article + 1)) || isKeyOfList(tokens, article)) {
      return Optional.empty();
    }
    boolean quoted = "\"\u201C\u2018".contains(tokens.get(next).text());
    if (quoted || "$\u00A3\u20AC".contains(tokens.get(next).text())) {
      next++;
    }
    if (next >= tokens.size() || !isFreeBehind(tokens, next)) {
      return Optional.empty();
    }
    return Optional.of(new ArticleSlot(block, article, next, quoted));
  }

  /** Blanks as between words, also stretched ones, and not as between the columns of a table. */
  private static boolean isGap(Token token) {
    String text = token.text();
    boolean wrapped = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    return token.isBlank() && (wrapped || (text.length() <= 3 && text.indexOf('\t') < 0));
  }

  /** A letter at a line's beginning and more than a blank behind it: what stands there tells it. */
  private static boolean isKeyOfList(List<Token> tokens, int letter) {
    String gap = tokens.get(letter + 1).text();
    boolean first = letter == 0 || tokens.get(letter - 1).text().indexOf('\n') >= 0;
    return first && gap.length() > 1 && gap.isBlank() && gap.indexOf('\n') < 0;
  }

  private static boolean isFreeBefore(List<Token> tokens, int article) {
    return article == 0
        || tokens.get(article - 1).isBlank()
        || OPENERS.contains(tokens.get(article - 1).text());
  }

  /** Whether the word ends as words of prose do, and not as parts of addresses and code do. */
  private static boolean isFreeBehind(List<Token> tokens, int next) {
    Token.Kind kind = tokens.get(next).kind();
    if (kind != Token.Kind.WORD && kind != Token.Kind.NUMBER) {
      return false;
    }
    int behind = next + 1;
    if (behind == tokens.size() || tokens.get(behind).isBlank()) {
      return true;
    }
    Token mark = tokens.get(behind);
    if (mark.isWord()) {
      return kind == Token.Kind.NUMBER;
    }
    if (isInitialism(tokens, next)) {
      return true;
    }
    boolean joins = mark.is('.') || mark.is(':');
    boolean last = behind + 1 == tokens.size() || !tokens.get(behind + 1).isWord();
    return CLOSERS.contains(mark.text()) && (!joins || last);
  }

  /** {@code U.S.}: single capitals, two or more, each with its stop. */
  private static boolean isInitialism(List<Token> tokens, int at) {
    return isInitial(tokens, at) && isInitial(tokens, at + 2);
  }

  private static boolean isInitial(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).text().length() == 1
        && tokens.get(at).isCapitalised()
        && tokens.get(at + 1).is('.');
  }

  /** Whether letters with stops come next, which are read by their names. */
  boolean isInitialism() {
    return isInitialism(block.tokens(), next);
  }

  Token articleToken() {
    return block.tokens().get(article);
  }

  Token nextToken() {
    return block.tokens().get(next);
  }

  boolean isAn() {
    return articleToken().text().length() == 2;
  }

  /** {@code AN}, or an {@code A} between words in capitals. */
  boolean isShouted() {
    return articleToken().text().equals("AN");
  }

  /** The word before the article in lower case; empty at the start and behind a mark. */
  String wordBefore() {
    List<Token> tokens = block.tokens();
    boolean follows =
        article >= 2 && tokens.get(article - 1).isBlank() && tokens.get(article - 2).isWord();
    return follows ? tokens.get(article - 2).lower() : "";
  }

  /** The word behind the next one as written; empty if a mark or nothing comes there. */
  String wordBehind() {
    List<Token> tokens = block.tokens();
    boolean follows =
        next + 2 < tokens.size() && tokens.get(next + 1).isBlank() && tokens.get(next + 2).isWord();
    return follows ? tokens.get(next + 2).text() : "";
  }

  /** Whether a hyphen and a letter or digit follow the next word: {@code in-depth}. */
  boolean isCompound() {
    List<Token> tokens = block.tokens();
    return next + 2 < tokens.size()
        && tokens.get(next + 1).is('-')
        && (tokens.get(next + 2).isWord() || tokens.get(next + 2).kind() == Token.Kind.NUMBER);
  }

  /** Whether a sentence or a quotation begins with the article. */
  boolean opensSentence() {
    List<Token> tokens = block.tokens();
    if (article == 0) {
      return true;
    }
    int before = article - 1;
    if (tokens.get(before).isBlank()) {
      before--;
    }
    return before < 0
        || "\"\u201C\u2018.?!:\u2014\u2013\u201D)".contains(tokens.get(before).text());
  }
}
