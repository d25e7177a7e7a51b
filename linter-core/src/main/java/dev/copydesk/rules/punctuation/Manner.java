package dev.copydesk.rules.punctuation;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.Apostrophes;
import dev.copydesk.lexicon.WordTable;
import java.util.Set;

/**
 * Whether an author leaves out apostrophes on purpose: that of one kind of contraction throughout
 * and no other, as Shaw did, or all of them in a tale, as some novelists do.
 */
final class Manner {
  private static final int SEVERAL = 2;

  /** A shorter text shows no manner. */
  private static final int FEWEST_WORDS = 40;

  private final Set<String> dates = WordTable.beside(Manner.class, "dates.txt").words();
  private final Apostrophes evidence;
  private final boolean general;

  /**
   * The manner of an article.
   *
   * @param contractions how many contractions have lost their apostrophe
   * @param others whether other apostrophes are lost, too
   */
  Manner(long contractions, boolean others, Apostrophes evidence, Article article) {
    this.evidence = evidence;
    this.general =
        !others
            && evidence.intact() == 0
            && contractions >= SEVERAL
            && evidence.words() >= FEWEST_WORDS
            && !isNews(article);
  }

  /** Whether it may be why the contractions of one kind have no apostrophe. */
  boolean mayExplain(FusedFinder.Kind kind, FusedFinder.Totals totals) {
    if (evidence.gaps() > 0) {
      return false;
    }
    if (evidence.intact() == 0) {
      return general;
    }
    // Who writes "dont" throughout may write "youve" as well, and "it's".
    boolean negations =
        totals.of(FusedFinder.Kind.NEGATION) >= SEVERAL && evidence.negations() == 0;
    boolean verbs =
        kind == FusedFinder.Kind.VERB
            && totals.of(kind) >= SEVERAL
            && evidence.otherContractions() == 0;
    return negations || verbs;
  }

  /** Two of: numbers in figures, dates, quotations. Tales told without apostrophes have none. */
  private boolean isNews(Article article) {
    boolean number = false;
    boolean date = false;
    boolean quotation = false;
    for (Block block : article.blocks()) {
      quotation |= !block.quotations().isEmpty();
      for (Token token : block.tokens()) {
        number |= token.kind() == Token.Kind.NUMBER;
        date |= token.isWord() && token.isCapitalised() && dates.contains(token.text());
      }
    }
    return (number ? 1 : 0) + (date ? 1 : 0) + (quotation ? 1 : 0) > 1;
  }
}
