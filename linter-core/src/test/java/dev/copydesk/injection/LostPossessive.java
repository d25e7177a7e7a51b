package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * An apostrophe of a possessive that became a blank: {@code week s deadly attack}.
 *
 * <p>It comes from converters that do not know the typographic apostrophe, write an accent for it,
 * and from a second one that drops the accent. As the character and not the word is lost, every
 * possessive of a text is struck alike, names and nouns, in quotations and out of them; one place
 * alone is what remains after somebody mended the rest, and the hardest to judge. What follows is a
 * noun or what stands before one. It is struck only where a word follows: at the end of a phrase
 * ({@code it is the city s}) the lone letter could be a symbol. Possessives of single letters and
 * of numbers are not struck, for nobody could tell those from mathematics, nor those within code.
 */
public final class LostPossessive implements Damage {
  private static final Pattern PLACES =
      Pattern.compile("(?<=[ \\n])(\\p{L}\\p{Ll}{3,})[\'\\u2019]s(?= \\p{L}{4,})");

  @Override
  public String name() {
    return "lost apostrophe, possessive";
  }

  @Override
  public String rule() {
    return "punctuation/lost-apostrophe";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return Scar.leavingApostrophe(Scar.at(text, random, PLACES, match -> match.group(1) + " s"));
  }
}
