package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * The apostrophe of a contraction as an entity that lacks its semicolon.
 *
 * <p>A filter that cuts semicolons, as some do against injection of code, or a hand that types
 * entities, leaves the name glued to what follows. Browsers repair some of it, plain text none.
 * Only the apostrophe within a contraction or a possessive is struck, where the letters behind it
 * tell for sure where the name ends; elsewhere the rule must ask.
 */
public final class UnendedEntity implements Damage {
  @Override
  public String name() {
    return "entity without semicolon";
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
    return Places.any(text, random, i -> Places.isApostrophe(text, i))
        .map(i -> Places.replaced(text, i, text.charAt(i) == '\u2019' ? "&rsquo" : "&#39"));
  }
}
