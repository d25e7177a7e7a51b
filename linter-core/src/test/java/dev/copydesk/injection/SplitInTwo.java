package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A blank in the middle of a word: {@code govern ment}.
 *
 * <p>Optical character recognition reads a wide gap of a justified line as a blank, and text taken
 * from a PDF gets one where a pair of letters is kerned apart; lines that broke a word without a
 * hyphen leave one when they are joined. It strikes any word, at any place, in running text and
 * quotations. Often both parts, or one, are words ({@code be cause}); then no dictionary proves
 * anything and a repair is at most suggested. So none is demanded; but where one is made it must be
 * the word that was there.
 */
public final class SplitInTwo implements Damage {
  private static final Pattern WORD =
      Pattern.compile(WordPlaces.BEFORE + "[a-z]{5,}+" + WordPlaces.AFTER);

  @Override
  public String name() {
    return "blank in a word";
  }

  @Override
  public String rule() {
    return "spacing/split-word";
  }

  @Override
  public boolean safe() {
    return false;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    Optional<Matcher> word = WordPlaces.any(WORD, text, random);
    return word.map(
        match -> {
          int room = match.end() - match.start() - 3;
          int at = match.start() + 2 + random.nextInt(room);
          return WordPlaces.replace(text, at, at, " ");
        });
  }
}
