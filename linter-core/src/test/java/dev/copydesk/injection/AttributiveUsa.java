package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * {@code USA} before a noun, where the article had {@code US} or {@code U.S.}.
 *
 * <p>It comes from spinners and from find-and-replace that make one form of another throughout: all
 * places before nouns are struck and those with {@code the} are spared, as {@code the USA} is
 * right. An article has to hold one of the right forms, or nothing shows which it would have used;
 * where it mixes them the first writer's choice is lost. Names of teams, pageants and newspapers
 * carry {@code USA} by right. Here one place is struck, before a plural in small letters, which is
 * what news writes most. Where the only right form of a text is struck nothing shows which it was,
 * so that texts are left out that do not hold the same form once more.
 */
public final class AttributiveUsa implements Damage {
  private static final Pattern PLACES =
      Pattern.compile(
          "(?<=[a-z] )(?:US|U\\.S\\.)(?= (?:officials|troops|forces|citizens|companies|states|senators|elections|interests|lawmakers|soldiers|authorities|courts|efforts|strikes) )");

  private static final Pattern UNDOTTED = Pattern.compile("\\bUS\\b");
  private static final Pattern DOTTED = Pattern.compile("\\bU\\.S\\.");

  @Override
  public String name() {
    return "attributive USA";
  }

  @Override
  public String rule() {
    return "naming/attributive-abbreviation";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    boolean dotted = text.contains("U.S.");
    boolean mixed = dotted && UNDOTTED.matcher(text).find();
    return mixed
        ? Optional.empty()
        : Scar.at(text, random, PLACES, match -> "USA")
            .filter(damaged -> (dotted ? DOTTED : UNDOTTED).matcher(damaged).find());
  }
}
