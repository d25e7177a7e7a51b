package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;

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
  /** Counts in every block that is no code. */
  public static Apostrophes of(Article article) {
    ApostropheCounter counter = new ApostropheCounter();
    for (Block block : article.blocks()) {
      if (block.kind() != Block.Kind.VERBATIM) {
        counter.count(block);
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
}
