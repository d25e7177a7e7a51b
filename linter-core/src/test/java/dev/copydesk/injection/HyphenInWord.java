package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * The hyphen of a line's end left in the middle of a word: {@code gov-ernment}.
 *
 * <p>Tools that unwrap lines delete the line break but not the hyphen before it; so do people who
 * reflow a paragraph by hand. Soft hyphens that a conversion turned into plain ones look the same.
 * It strikes words of six letters and more in running text and in quotations, never code or
 * addresses. Broken between two parts that are words themselves ({@code some-times}) it cannot be
 * told from a compound by a dictionary; then the rule must stay silent, so that a repair is not
 * demanded everywhere.
 *
 * <p>Any place with two letters before and three behind serves, as for {@link HyphenBlank}.
 */
public final class HyphenInWord implements Damage {
  @Override
  public String name() {
    return "hyphen left in a word";
  }

  @Override
  public String rule() {
    return "spacing/line-break-hyphen";
  }

  @Override
  public boolean safe() {
    return false;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return HyphenBlank.hyphenate(text, random, "-");
  }
}
