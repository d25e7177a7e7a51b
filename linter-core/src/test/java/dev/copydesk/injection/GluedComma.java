package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A comma whose blank was lost: {@code late,but}.
 *
 * <p>It comes from lines joined without a blank, from pages whose line break stood behind the
 * comma, from dictation and hasty typing, and from programs that strip blanks. The two words beside
 * the comma are whole. Between numbers a comma may be part of a number, and between a place and a
 * year it may be either; such places are not struck. Lists of values without any blanks are written
 * so on purpose, and one comma of a whole article is no such list. Names and ordinary words are
 * struck alike, in quotations and out of them; what is glued to a quotation mark is another kind of
 * damage.
 */
public final class GluedComma implements Damage {
  private static final Pattern PLACES = Pattern.compile("(?<=\\p{Ll}{2}), (?=\\p{L}{2})");

  @Override
  public String name() {
    return "no blank behind a comma";
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
    return Scar.at(text, random, PLACES, match -> ",");
  }
}
