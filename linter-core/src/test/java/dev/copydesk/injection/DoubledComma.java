package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A comma that stands twice: {@code the men,, who}.
 *
 * <p>It comes from edits that took out the words between two commas, from find-and-replace on
 * lists, and from keys that bounce. It strikes wherever a comma stands between words. Opening
 * quotation marks of German and Polish look like two commas, but stand before a word and not behind
 * one. Three commas are no slip, and two in a table of values hold an empty value; prose has
 * neither. The blank behind the marks is whole, as the mark and not the gap was doubled. Semicolons
 * are doubled in the same way, but rarely, and in articles about programs two of them may belong to
 * the language.
 */
public final class DoubledComma implements Damage {
  private static final Pattern PLACES = Pattern.compile("(?<=\\p{Ll}{2}),(?= \\p{L}{2})");

  @Override
  public String name() {
    return "doubled comma";
  }

  @Override
  public String rule() {
    return "spacing/mark-gap";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return Scar.at(text, random, PLACES, match -> ",,");
  }
}
