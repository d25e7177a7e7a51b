package dev.copydesk.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * An apostrophe of which only the first byte is left.
 *
 * <p>UTF-8 read as Latin-1 gives two controls for every mark of typography, and programs that clean
 * text for XML or a terminal take controls away. The apostrophe, both quotation marks, both dashes
 * and the ellipsis all end as the same letter, so only the word around an apostrophe can tell what
 * it was: a negative contraction, a pronoun with a contracted verb, a possessive. It strikes every
 * typographic apostrophe within a word; apostrophes at the end of a plural look like dashes then
 * and are passed over, as are those of nicknames and dialect, which no dictionary knows.
 */
public final class StrippedControls implements Damage {
  @Override
  public String name() {
    return "apostrophe with C1 stripped";
  }

  @Override
  public String rule() {
    return "encoding/mojibake";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    List<Integer> places = new ArrayList<>();
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean inWord =
          Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1));
      if (text.charAt(i) == '\u2019' && inWord) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    int at = places.get(random.nextInt(places.size()));
    return Optional.of(text.substring(0, at) + '\u00E2' + text.substring(at + 1));
  }
}
