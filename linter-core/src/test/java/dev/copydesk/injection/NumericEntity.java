package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * A character beyond ASCII written as a numeric reference.
 *
 * <p>An exporter writes every character that its encoding lacks as a number, in decimal or in
 * hexadecimal digits, and what reads the file shows it as it stands. So it strikes whatever is not
 * ASCII, in any place: letters of names, marks of typography, currency, signs of arithmetic.
 * No-break spaces are left out, for the repair may make ordinary blanks of them.
 */
public final class NumericEntity implements Damage {
  @Override
  public String name() {
    return "entity by number";
  }

  @Override
  public String rule() {
    return "encoding/html-entity";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    boolean hex = random.nextBoolean();
    return Places.any(text, random, i -> isStruck(text.charAt(i)))
        .map(i -> Places.replaced(text, i, reference(text.charAt(i), hex)));
  }

  private static boolean isStruck(char c) {
    return c >= 0xA1
        && c != 0xAD
        && (Character.isLetter(c)
            || "\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u20AC\u00A3".indexOf(c) >= 0);
  }

  private static String reference(char c, boolean hex) {
    return hex ? "&#x" + Integer.toHexString(c) + ";" : "&#" + (int) c + ";";
  }
}
