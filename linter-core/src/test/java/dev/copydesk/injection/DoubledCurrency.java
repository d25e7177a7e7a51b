package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * The word for a currency behind a number that has its sign.
 *
 * <p>Templates fill in an amount with its sign where the text already had the word, and writers who
 * turn speech into figures keep the word they heard. It strikes behind the number or behind the
 * million or billion that follows it, never between. The word is in the plural, as it is behind any
 * amount but one. Before a noun ({@code $5 bill}) nobody says it in the plural, so places before a
 * word that could be such a noun are left out: what follows is a mark or a function word.
 */
final class DoubledCurrency implements Damage {
  @Override
  public String name() {
    return "doubled currency";
  }

  @Override
  public String rule() {
    return "wording/doubled-unit";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return new Spots(
            "(?<![A-Za-z])[$\u00A3\u20AC]\\d[\\d.,]*\\d(?: (?:million|billion|trillion)|m|bn)?"
                + "(?=[,;)]| (?:in|to|for|and|on|from|by|at|as|was|were|per)\\b)")
        .replace(
            text,
            random,
            1,
            place ->
                place.group()
                    + switch (place.group().charAt(0)) {
                      case '$' -> " dollars";
                      case '\u00A3' -> " pounds";
                      default -> " euros";
                    });
  }
}
