package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A comma or full stop that slipped out of the quotation: {@code "We tried", he said.}
 *
 * <p>It comes from spinners, which take what stands between quotation marks for protected and put
 * its marks outside, and from writers used to the logical manner of Wikipedia. The two cannot be
 * told by one place alone, so without other signs of damage, or many marks that stand inside, it is
 * only suggested and a repair is not demanded here; where it is made, it has to be exact. It
 * strikes speech before its attribution most, then sentences that stand alone. Question and
 * exclamation marks belong to what they end and are not struck; nor are single quotation marks,
 * whose closing one is also an apostrophe, and quotations within quotations.
 */
public final class MarkOutsideQuotation implements Damage {
  private static final Pattern PLACES = Pattern.compile("(?<=\\p{Ll}{2})([,.])([\"\\u201D])(?= )");

  @Override
  public String name() {
    return "mark outside a quotation";
  }

  @Override
  public String rule() {
    return "punctuation/quote-order";
  }

  @Override
  public boolean safe() {
    return false;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return Scar.at(text, random, PLACES, match -> match.group(2) + match.group(1));
  }
}
