package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * An article that clashes with the sound of the next word: {@code an global}, {@code a old}.
 *
 * <p>It is what a spinner leaves when it replaces a word by another that begins otherwise, and what
 * remains when an editor does the same. It strikes in front of adjectives and nouns of any kind.
 * Words whose spelling and sound differ ({@code hour}, {@code European}, {@code one}),
 * abbreviations read as letters, and words the dialects pronounce differently ({@code herb}, {@code
 * historic}) are where tools err. Here the article is struck before words whose first letter leaves
 * no doubt. Within quotations {@code a old man} can be how somebody speaks, {@code an great}
 * cannot; so here {@code an} replaces {@code a} before a consonant, which is damage wherever it
 * stands.
 */
public final class WrongArticle implements Damage {
  private static final Pattern PLACES =
      Pattern.compile(
          "(?<= )a(?= (?:small|new|great|long|large|good|big|strong|single|second|third|few|little|major|different|public|private|local|national|simple|special|real|recent|short|young|low)[ ,])");

  @Override
  public String name() {
    return "a for an";
  }

  @Override
  public String rule() {
    return "wording/article-clash";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return Scar.at(text, random, PLACES, match -> "an");
  }
}
