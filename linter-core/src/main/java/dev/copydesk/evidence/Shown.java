package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  private Shown(Article article) {
    this.article = article;
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
    Block block = blockAt(span);
    if (block == null) {
      return false;
    }
    Span place = block.place(span);
    Span sentence = sentenceAt(block, place);
    return new ShownForm(block.text(), sentence, place, replacement).isShown();
  }

  /** The block that holds a span; null if none does. */
  private @Nullable Block blockAt(Span span) {
    List<Block> blocks = article.blocks();
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).span().start() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return null;
    }
    Block block = blocks.get(low - 1);
    return block.span().contains(span) ? block : null;
  }

  /** The sentence around a place, or as much of it as can matter. */
  private static Span sentenceAt(Block block, Span place) {
    List<Span> sentences = block.sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).start() <= place.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Span sentence = low == 0 ? place : sentences.get(low - 1);
    int start = Math.max(Math.min(sentence.start(), place.start()), place.start() - REACH);
    int end = Math.min(Math.max(sentence.end(), place.end()), place.end() + REACH);
    return new Span(start, end);
  }
}
