package dev.copydesk.rules.naming;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.Walk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads the words and marks that a name may consist of, blanks left out. */
final class NameUnits {
  /** No name of an organisation has more words and marks. */
  private static final int LONGEST = 16;

  private NameUnits() {}

  /**
   * A word, a mark, or initials with stops read as one word.
   *
   * @param text its characters; the stops of initials and a possessive ending left out
   * @param start where it begins in the block's text
   * @param end where it ends, a possessive ending left out
   */
  record Unit(String text, int start, int end) {
    boolean isWord() {
      return Character.isLetter(text.charAt(0));
    }
  }

  /** What stands before a token, in order. */
  static List<Unit> before(Block block, int index) {
    Walk walk = new Walk(block);
    List<Unit> units = new ArrayList<>();
    int at = walk.before(index);
    while (at != Walk.NONE && units.size() < LONGEST) {
      int first = firstOfInitials(walk.tokens(), at);
      Unit unit = unit(walk.tokens(), first, at);
      if (!isPart(unit)) {
        break;
      }
      units.add(unit);
      at = walk.before(first);
    }
    Collections.reverse(units);
    return units;
  }

  /** What stands behind a token, in order. */
  static List<Unit> after(Block block, int index) {
    Walk walk = new Walk(block);
    List<Unit> units = new ArrayList<>();
    int at = walk.after(index);
    while (at != Walk.NONE && units.size() < LONGEST) {
      Unit unit = unit(walk.tokens(), at, at);
      if (!isPart(unit)) {
        break;
      }
      units.add(unit);
      at = walk.after(at);
    }
    return units;
  }

  private static boolean isPart(Unit unit) {
    return unit.isWord()
        || unit.text().equals(",")
        || unit.text().equals("-")
        || unit.text().equals("&")
        || Character.isDigit(unit.text().charAt(0));
  }

  /** The first token of {@code U.S.} if the token is its last stop; else the token itself. */
  private static int firstOfInitials(List<Token> tokens, int last) {
    int first = last;
    while (first > 0
        && tokens.get(first).is('.')
        && tokens.get(first - 1).isWord()
        && tokens.get(first - 1).text().length() == 1
        && last - first < 10) {
      first -= 2;
      if (first < 0 || !tokens.get(first).is('.')) {
        return first + 1;
      }
    }
    return first == last ? last : first + 1;
  }

  private static Unit unit(List<Token> tokens, int first, int last) {
    int start = tokens.get(first).start();
    if (first < last) {
      StringBuilder letters = new StringBuilder();
      for (int i = first; i < last; i += 2) {
        letters.append(tokens.get(i).text());
      }
      return new Unit(letters.toString(), start, tokens.get(last).end());
    }
    Token token = tokens.get(first);
    return new Unit(token.text(), start, token.end());
  }
}
