package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A preposition or a conjunction glued to the determiner behind it: {@code ofthe}, {@code inthis}.
 *
 * <p>Optical character recognition loses narrow blanks, and the narrowest stand between the short
 * words of justified lines. Files set with kerning instead of blanks lose them the same way when
 * their text is taken out, and so do two lines that are joined without a blank. The pairs are the
 * most common of the language, so that most blanks lost in small letters are lost there. The glued
 * pair is no word itself; the few that are ({@code forall}) are terms, and are not struck. It
 * strikes running text and quotations, never code.
 */
public final class GluedFunctionWords implements Damage {
  private static final Pattern PAIR =
      Pattern.compile(
          WordPlaces.BEFORE
              + "(?:of|to|in|for|on|with|by|from|at|as|and|that|is|was|into|over|between)( )"
              + "(?:the|this|that|these|those|their|which)"
              + WordPlaces.AFTER);

  @Override
  public String name() {
    return "two function words glued";
  }

  @Override
  public String rule() {
    return "spacing/glued-words";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return GluedName.glue(PAIR, text, random);
  }
}
