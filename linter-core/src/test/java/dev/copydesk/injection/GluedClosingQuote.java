package dev.copydesk.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The blank between a closing mark and the word behind it is lost: {@code "best"plan}.
 *
 * <p>The mirror image of the lost blank before an opening mark, and more frequent: where a quoted
 * title is a link or set in italics, the text behind it begins with a blank that a scraper trims.
 * Line ends that stood behind the mark vanish where lines are joined without a blank. It strikes
 * behind words and behind commas ({@code "Yes,"he said}), within sentences and, behind a full stop,
 * between them. A mark before a comma, a full stop or the end of the paragraph has no blank to
 * lose. Straight marks then look the same from both sides, and only the other marks of the
 * paragraph tell which side lacks the blank.
 */
public final class GluedClosingQuote implements Damage {
  @Override
  public String name() {
    return "glued closing quote";
  }

  @Override
  public String rule() {
    return "punctuation/glued-quote";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    List<Integer> places = new ArrayList<>();
    for (int i = 1; i + 2 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '"' || c == '\u201D')
          && text.charAt(i + 1) == ' '
          && (Character.isLetter(text.charAt(i - 1)) || text.charAt(i - 1) == ',')
          && Character.isLetter(text.charAt(i + 2))) {
        places.add(i + 1);
      }
    }
    places.removeIf(place -> !Prose.isAt(text, place));
    if (places.isEmpty()) {
      return Optional.empty();
    }
    int at = places.get(random.nextInt(places.size()));
    return Optional.of(text.substring(0, at) + text.substring(at + 1));
  }
}
