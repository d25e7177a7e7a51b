package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * A blank before the hyphen of a compound that begins with an abbreviation or a number.
 *
 * <p>Rewriting machines set a blank behind every full stop, and so tear {@code U.S.-led}; others
 * take the hyphen for a dash or a minus sign and tear {@code UK-based} and {@code 10-year-old}. It
 * strikes inside quotations and at line ends alike. Names of things that merely hold a hyphen, such
 * as those of chemical or technical codes, are torn as well but cannot be told from options; they
 * are no place here. A hyphen that holds up ({@code two- to}) is none either.
 */
final class TornCompound implements Damage {
  @Override
  public String name() {
    return "torn compound";
  }

  @Override
  public String rule() {
    return "spacing/abbreviation-hyphen-gap";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return new Spots(
            "(?<![\\w/.-])(?:(?:U\\.S\\.|U\\.N\\.|U\\.K\\.|US|UK|EU|UN|NATO)-(?:led|based|backed|born|made|built|style)"
                + "|\\d{1,3}-(?:year|day|month|mile|hour|minute|member|page)(?:-old)?)(?= [a-z])")
        .replace(text, random, 1, place -> place.group().replaceFirst("-", " -"));
  }
}
