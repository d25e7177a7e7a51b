package dev.copydesk.rules.spacing;

import dev.copydesk.article.Block;
import dev.copydesk.article.Quotation;
import dev.copydesk.article.Token;
import java.util.List;
import java.util.Optional;

/**
 * A mark that two words are glued to, with nothing else between two blanks: {@code told.But},
 * {@code left."The}, {@code well-known);they}. Addresses, numbers, initials and names of files hold
 * further marks and are no seams.
 *
 * @param left index of the token before the mark, closing quotation marks and brackets skipped
 * @param mark index of the mark
 * @param right index of the word behind, closing quotation marks and brackets skipped
 */
record Seam(Block block, int left, int mark, int right) {
  /** How far a word may reach back with hyphens before it is taken for something else. */
  private static final int REACH = 9;

  private static final String CLOSERS = ")]\u201D\u2019%";
  private static final String OPENERS = "([\u201C\u2018$\u00A3\u20AC";
  private static final String DASHES = "\u2014\u2013";

  static Optional<Seam> at(Block block, int mark) {
    List<Token> tokens = block.tokens();
    int left = mark - 1;
    while (left > mark - 3 && left >= 0 && isCloser(block, left)) {
      left--;
    }
    int right = mark + 1;
    while (right < mark + 3 && right < tokens.size() && isCloser(block, right)) {
      right++;
    }
    if (left < 0 || right + 1 >= tokens.size() || !tokens.get(right).isWord()) {
      return Optional.empty();
    }
    Token before = tokens.get(left);
    boolean joins = before.isWord() || before.kind() == Token.Kind.NUMBER;
    Seam seam = new Seam(block, left, mark, right);
    return joins && seam.beginsAfterBlank() && seam.endsBeforeBlank()
        ? Optional.of(seam)
        : Optional.empty();
  }

  /** A closing bracket or mark; a straight quotation mark only if it closes a quotation. */
  private static boolean isCloser(Block block, int at) {
    Token token = block.tokens().get(at);
    if (token.kind() != Token.Kind.MARK) {
      return false;
    }
    if (token.is('"')) {
      List<Quotation> quotations = block.quotations();
      int low = 0;
      int high = quotations.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (quotations.get(middle).close() < token.start()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low < quotations.size()
          && quotations.get(low).close() == token.start()
          && opensWell(block.text(), quotations.get(low).open());
    }
    return CLOSERS.contains(token.text());
  }

  private static boolean opensWell(String text, int open) {
    return open == 0 || " \t\n\r(\u2014[".indexOf(text.charAt(open - 1)) >= 0;
  }

  private boolean beginsAfterBlank() {
    List<Token> tokens = block.tokens();
    for (int i = left - 1; i >= Math.max(0, left - REACH); i--) {
      Token token = tokens.get(i);
      if (token.isBlank()) {
        return i > 0;
      }
      if (token.kind() == Token.Kind.MARK && DASHES.contains(token.text())) {
        return true;
      }
      boolean part =
          token.isWord()
              || token.kind() == Token.Kind.NUMBER
              || token.is('-')
              || token.is('"')
              || OPENERS.contains(token.text());
      if (!part) {
        return false;
      }
    }
    return false;
  }

  private boolean endsBeforeBlank() {
    List<Token> tokens = block.tokens();
    int next = right + 1;
    if (tokens.get(next).is(',')) {
      next++;
    }
    return next + 1 < tokens.size() && tokens.get(next).isBlank();
  }

  Token leftToken() {
    return block.tokens().get(left);
  }

  Token rightToken() {
    return block.tokens().get(right);
  }

  char sign() {
    return block.tokens().get(mark).text().charAt(0);
  }

  /** Whether brackets or quotation marks stand between the left word and the mark. */
  boolean isClosedBefore() {
    return left + 1 < mark;
  }

  /** What is glued, from the mark to the end of the word behind it. */
  String glued() {
    return block.text().substring(block.tokens().get(mark).start(), rightToken().end());
  }

  /** The same with its blank. */
  String parted() {
    int start = block.tokens().get(mark).start();
    return block.text().substring(start, rightToken().start()) + " " + rightToken().text();
  }

  /** Both words and what is between them. */
  String whole() {
    return block.text().substring(leftToken().start(), rightToken().end());
  }
}
