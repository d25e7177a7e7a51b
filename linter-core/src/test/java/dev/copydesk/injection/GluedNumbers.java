package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A function word glued to a year or an amount: {@code in2017}, {@code of1,200}, {@code to$5}.
 *
 * <p>Numbers are set with a narrow or an unbreakable blank before them; tools that know only the
 * plain blank delete it. Numbers also come from fields of a template, whose edges lose their
 * blanks. A year is four digits between 1000 and 2099 behind a preposition; an amount has a
 * currency sign or a comma before its last three digits. Shorter numbers are not struck: {@code
 * of25} may be a name, and a repair is only suggested. Quotations are struck like the rest; code,
 * versions and addresses are not, for there no preposition stands before the number.
 */
public final class GluedNumbers implements Damage {
  private static final Pattern PAIR =
      Pattern.compile(
          WordPlaces.BEFORE
              + "(?:in|of|to|by|from|since|until|the|and|at|than|between|before|after|during)( )"
              + "(?:1\\d{3}|20\\d\\d|\\d{1,3}+(?:,\\d{3})++|[$\u00A3\u20AC]\\d++(?:[.,]\\d++)*+)"
              + WordPlaces.AFTER);

  @Override
  public String name() {
    return "function word glued to a year or an amount";
  }

  @Override
  public String rule() {
    return "spacing/glued-words";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return GluedName.glue(PAIR, text, random);
  }
}
