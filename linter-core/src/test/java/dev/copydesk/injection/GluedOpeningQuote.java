package dev.copydesk.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The blank between a word and the opening mark behind it is lost: {@code the"best" plan}.
 *
 * <p>Scrapers join the text of neighbouring elements and drop the blank that stood at their edge; a
 * quotation is often such an element ({@code <q>}, {@code <em>}, a link), so the blank is lost at
 * its edge and not within. Converters that turn typographic marks into straight ones swallow thin
 * and unbreakable blanks beside them. Editors delete it with the word before. All these strike any
 * opening mark that a word precedes, at the beginning of a paragraph too, in a paragraph with one
 * quotation as in one with five, with curly marks as with straight ones; a mark that opens the
 * paragraph, or stands behind a bracket or a dash, has no blank to lose. What the mark is glued to
 * is left as it was, so that one blank repairs it.
 */
public final class GluedOpeningQuote implements Damage {
  @Override
  public String name() {
    return "glued opening quote";
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
    for (int i = 2; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '"' || c == '\u201C')
          && text.charAt(i - 1) == ' '
          && Character.isLetter(text.charAt(i - 2))
          && Character.isLetter(text.charAt(i + 1))) {
        places.add(i - 1);
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
