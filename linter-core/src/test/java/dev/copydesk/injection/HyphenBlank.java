package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word broken at a line's end, whose line break a copy turned into a blank: {@code com- plete}.
 *
 * <p>Typesetters break words of some length between syllables, at least two letters before the
 * hyphen and three behind it; short words stay whole. Text taken from the columns of a PDF or a
 * scan, where each line became part of one flowing paragraph, keeps the hyphen and gets a blank for
 * the line break. It strikes any word of running text in small letters, in quotations too; names
 * are left whole here, since typesetters are told not to break them. It cannot fall into code,
 * addresses or numbers, which are not hyphenated.
 *
 * <p>The dictionaries hold no syllables, so any place with enough letters on both sides serves: an
 * automatic hyphenation of poor quality does much the same.
 */
public final class HyphenBlank implements Damage {
  static final int BEFORE_HYPHEN = 2;
  static final int BEHIND_HYPHEN = 3;
  static final Pattern WORD = Pattern.compile(WordPlaces.BEFORE + "[a-z]{6,}+" + WordPlaces.AFTER);

  @Override
  public String name() {
    return "hyphen and blank in a word";
  }

  @Override
  public String rule() {
    return "spacing/line-break-hyphen";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return hyphenate(text, random, "- ");
  }

  static Optional<String> hyphenate(String text, Random random, String mark) {
    Optional<Matcher> word = WordPlaces.any(WORD, text, random);
    return word.map(
        match -> {
          int room = match.end() - match.start() - BEFORE_HYPHEN - BEHIND_HYPHEN + 1;
          int at = match.start() + BEFORE_HYPHEN + random.nextInt(room);
          return WordPlaces.replace(text, at, at, mark);
        });
  }
}
