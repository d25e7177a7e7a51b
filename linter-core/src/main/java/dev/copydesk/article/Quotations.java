package dev.copydesk.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs double quotation marks, straight and curly, within a block.
 *
 * <p>A block whose marks cannot be paired with certainty gives only the pairs before the doubt: a
 * wrong parity would turn every quotation inside out.
 */
final class Quotations {
  private Quotations() {}

  static List<Quotation> find(String text) {
    List<Quotation> found = new ArrayList<>();
    CharacterSearch search = new CharacterSearch(text, "\"\u201C\u201D");
    int open = -1;
    for (int i = search.from(0); i < text.length(); i = search.from(i + 1)) {
      char c = text.charAt(i);
      if (isInchMark(text, i, open >= 0)) {
        continue;
      }
      boolean opens = c == '\u201C' || (c == '"' && open < 0);
      if (opens && open >= 0) {
        // A quotation that runs over several paragraphs opens each and closes the last.
        open = i;
      } else if (opens) {
        if (c == '"' && !canOpen(text, i)) {
          return found;
        }
        open = i;
      } else if (open >= 0) {
        found.add(new Quotation(open, i));
        open = -1;
      }
    }
    return found;
  }

  /** {@code 5"}: a straight mark after a digit while no quotation is open. */
  private static boolean isInchMark(String text, int at, boolean inside) {
    return !inside && text.charAt(at) == '"' && at > 0 && Character.isDigit(text.charAt(at - 1));
  }

  private static boolean canOpen(String text, int at) {
    return at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
  }
}
