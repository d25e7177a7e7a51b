package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * A blank before the comma of thousands.
 *
 * <p>Character recognition sees a comma as a mark of its own, and conversions of justified pages
 * keep the thin gap before it. It strikes any number of four digits and more: sums of money,
 * counts, distances, in quotations and brackets, at the end of a sentence. Of a number with two
 * commas only the first is torn. Numbers that stand in a list of numbers cannot be told from the
 * list when torn and are no place, nor are those between brackets of their own. Paths and codes are
 * no prose and are left out, too.
 */
final class TornThousands implements Damage {
  @Override
  public String name() {
    return "torn thousands";
  }

  @Override
  public String rule() {
    return "spacing/number-gap";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return new Spots(
            "(?<=[a-z] [$\u00A3\u20AC]?)[1-9]\\d{0,2},\\d{3}(?=[ .;][ a-z\\n]?)(?! ?[,\\d])")
        .replace(text, random, 1, place -> place.group().replaceFirst(",", " ,"));
  }
}
