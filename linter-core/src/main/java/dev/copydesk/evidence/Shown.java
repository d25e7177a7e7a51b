package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.BlockFinder;
import dev.copydesk.source.Span;

/**
 * The places of an article where a damaged form is shown and not used: {@code caf=C3=A9 instead of
 * café}. Repaired, such a sentence says nothing any more.
 */
public final class Shown {
  /** A form and the other it is compared with stand no further apart than this. */
  private static final int REACH = 160;

  /** A word that is longer is none. */
  private static final int LONGEST = 60;

  private final Article article;
  private final BlockFinder blocks;

  private Shown(Article article) {
    this.article = article;
    this.blocks = BlockFinder.of(article);
  }

  public static Shown of(Article article) {
    return new Shown(article);
  }

  /** Whether a replacement at a place of the source would mend what its sentence shows. */
  public boolean at(Span span, String replacement) {
    String source = article.source().text();
    if (span.length() > LONGEST || (span.in(source).isBlank() && replacement.isBlank())) {
      return false;
    }
    return blocks.holding(span).filter(block -> isShown(block, span, replacement)).isPresent();
  }

  private boolean isShown(Block block, Span span, String replacement) {
    Span place = block.place(span);
    Span sentence = sentenceAt(block, place);
    ShownForm form = new ShownForm(block.text(), sentence, place, replacement);
    return form.isShown() || (!article.language().isEnglish() && form.isQuotedWord());
  }

  /** The sentence around a place, or as much of it as can matter. */
  private static Span sentenceAt(Block block, Span place) {
    int within = place.isEmpty() ? Math.max(0, place.start() - 1) : place.start();
    Span sentence = block.sentenceAt(within);
    int start = Math.max(Math.min(sentence.start(), place.start()), place.start() - REACH);
    int end = Math.min(Math.max(sentence.end(), place.end()), place.end() + REACH);
    return new Span(start, end);
  }
}
