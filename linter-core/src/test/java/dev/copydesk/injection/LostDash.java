package dev.copydesk.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A dash between blanks becomes a gap: {@code last week — when it rained} loses its dash and keeps
 * both blanks.
 *
 * <p>Converters that know no character beyond ASCII drop the dash or put a blank in its place, so
 * two or three blanks are left; whoever cleans up runs of blanks afterwards hides that anything was
 * ever there. It strikes dashes that stand alone and one of a pair, before and behind a comma or a
 * quotation mark, with figures beside them. The whole character set is lost as a rule, so that
 * apostrophes and curly quotation marks are gone as well, but a named entity may be dropped alone.
 * Nothing tells for sure which dash it was, or that it was one: so nothing may be repaired without
 * asking, and least of all may the gap be closed.
 */
public final class LostDash implements Damage {
  @Override
  public String name() {
    return "lost dash";
  }

  @Override
  public String rule() {
    return "spacing/lost-dash-gap";
  }

  @Override
  public boolean safe() {
    return false;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    List<Integer> places = new ArrayList<>();
    for (int i = 2; i + 2 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '\u2014' || c == '\u2013')
          && text.charAt(i - 1) == ' '
          && text.charAt(i + 1) == ' '
          && Character.isLetter(text.charAt(i - 2))
          && Character.isLetter(text.charAt(i + 2))) {
        places.add(i);
      }
    }
    places.removeIf(place -> !Prose.isAt(text, place));
    if (places.isEmpty()) {
      return Optional.empty();
    }
    int at = places.get(random.nextInt(places.size()));
    return Optional.of(
        text.substring(0, at) + (random.nextBoolean() ? " " : "") + text.substring(at + 1));
  }
}
