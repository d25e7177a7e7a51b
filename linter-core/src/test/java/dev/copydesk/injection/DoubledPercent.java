package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * A percentage with both the sign and the word.
 *
 * <p>Search and replace between house styles (the sign for the word or the word for the sign) that
 * runs twice or stops half way leaves both. It strikes every percentage of a text with equal
 * likelihood. The form the author wrote stands first and the other is put behind it: the sign glued
 * to the word, the word a blank behind the sign. An article that mixes both forms evenly keeps the
 * first; one that prefers the other form would be made consistent, so such articles are no place:
 * the places are of the form the article uses alone.
 */
final class DoubledPercent implements Damage {
  @Override
  public String name() {
    return "doubled percent";
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
    boolean signs = text.contains("%");
    boolean words = text.contains("percent") || text.contains("per cent");
    if (signs == words) {
      return Optional.empty();
    }
    String regex = signs ? "(?<=\\s)[\\d.]+%(?=[ ,.])" : "(?<=\\s)[\\d.]+ per ?cent(?=[ ,.])";
    return new Spots(regex)
        .replace(text, random, 1, place -> place.group() + (signs ? " percent" : "%"));
  }
}
