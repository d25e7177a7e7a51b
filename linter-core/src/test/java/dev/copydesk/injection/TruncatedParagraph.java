package dev.copydesk.injection;

import dev.copydesk.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A paragraph of which the end is lost.
 *
 * <p>Programs that cut texts at a number of characters, or at every full stop, cut behind an
 * abbreviation or in the middle of a sentence; a page loads the rest on demand and the scraper does
 * not. What is left ends at a title whose name is gone, at an article, a preposition, a comma. No
 * program can restore it; it is enough that the place is shown and nothing is changed. The cut is
 * made behind a function word so that it can be seen: behind a noun it cannot. Headings and items
 * of lists have no full stop to lose.
 */
public final class TruncatedParagraph implements Damage {
  @Override
  public String name() {
    return "truncated paragraph";
  }

  @Override
  public String rule() {
    return "structure/truncated-sentence";
  }

  @Override
  public boolean safe() {
    return false;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    List<Integer> places = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (Block block : new Paragraphs(text).like(each -> each.text().length() > 150)) {
      int cut = block.text().indexOf(" of the ", 80);
      if (cut > 0) {
        places.add(block.span(cut + 7, cut + 7).start());
        ends.add(Paragraphs.whole(block).end());
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    int at = random.nextInt(places.size());
    return Optional.of(text.substring(0, places.get(at)) + text.substring(ends.get(at)));
  }
}
