package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A preposition and its determiner that stand twice: {@code to the to the}.
 *
 * <p>It comes from the same slips as doubled words, where the eye goes back by two words and not by
 * one, and from text pasted once too often. Phrases of content words are repeated for effect
 * ({@code step by step by step}), phrases of function words are not. It strikes in the middle of
 * sentences, where both words are in small letters and a noun or what stands before one follows;
 * not at the end of a line, where the break would have to be moved, and not in quotations, whose
 * speakers may well begin anew. Longer phrases are struck more rarely and are left to the rule
 * about whole sentences.
 */
public final class DoubledPhrase implements Damage {
  private static final Pattern PLACES =
      Pattern.compile(
          "(?<=[a-z] )((?:of|to|in|for|on|at|by|with|from|and) (?:the|a|an|his|its|their))(?= [a-z]{3,}[ ,.])");

  @Override
  public String name() {
    return "doubled phrase";
  }

  @Override
  public String rule() {
    return "repetition/doubled-word";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return Scar.at(text, random, PLACES, match -> match.group() + " " + match.group());
  }
}
