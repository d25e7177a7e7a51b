package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A comma that slipped out of the quotation: {@code "We tried", he said.}
 *
 * <p>It comes from spinners, which take what stands between quotation marks for protected and put
 * its marks outside, and from writers used to the logical manner of Wikipedia. The two cannot be
 * told by one place alone, so a repair is promised only where other marks show the manner of the
 * article: here those of which at least six stand inside and none outside. It strikes the comma
 * between speech and its attribution, which is the commonest and which all guides put inside.
 * Question and exclamation marks belong to what they end and are not struck; nor are single
 * quotation marks, whose closing one is also an apostrophe, and quotations within quotations.
 */
public final class MarkOutsideQuotation implements Damage {
  private static final int INSIDE = 6;

  private static final Pattern PLACES =
      Pattern.compile(
          "(?<=\\p{Ll}{2}),([\"\\u201D])(?= (?:(?:said|says|asked|told|wrote|added) |(?:he|she|they|\\p{Lu}\\p{Ll}+) (?:said|says|added)))");

  private static final Pattern INSIDE_MARK = Pattern.compile("[,.][\"\\u201D]");
  private static final Pattern OUTSIDE_MARK = Pattern.compile("[\"\\u201D][,.]");

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
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    if (OUTSIDE_MARK.matcher(text).find() || INSIDE_MARK.matcher(text).results().count() < INSIDE) {
      return Optional.empty();
    }
    return Scar.at(text, random, PLACES, match -> match.group(1) + ",");
  }
}
