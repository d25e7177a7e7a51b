package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word broken at the end of a line of text that is wrapped by hand: {@code inter-} and on the
 * next line {@code national}.
 *
 * <p>Text of printed columns, mail and manual pages set by a formatter with hyphenation on keeps
 * its lines. The word that stands last on a line of the clean text is the one that a formatter
 * would have torn had the line been a little narrower; its rest, with the marks that cling to it,
 * begins the next line, before that line's own first word. A repair that keeps the text wrapped
 * puts the break behind the word again, which gives the clean text back. Only paragraphs of several
 * lines offer a place; the last line of one has no next line to strike. Indented lines keep their
 * indentation. Lines that already end in a hyphen are not touched.
 */
public final class HyphenBreak implements Damage {
  private static final Pattern LAST_WORD =
      Pattern.compile(
          "(?<=[a-z,] )[a-z]{6,}+(?=([,;:.]?)(\\R[ ]{0,8}+)[A-Za-z][a-z]*+[ ,;.].{0,90}+(?:\\R|$))"
              + "(?<=(?:^|\\R).{10,90})");

  @Override
  public String name() {
    return "hyphen and line break in a word";
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
    Optional<Matcher> word = WordPlaces.any(LAST_WORD, text, random);
    return word.map(match -> tear(text, match, random));
  }

  private static String tear(String text, Matcher match, Random random) {
    int room =
        match.end() - match.start() - HyphenBlank.BEFORE_HYPHEN - HyphenBlank.BEHIND_HYPHEN + 1;
    int at = match.start() + HyphenBlank.BEFORE_HYPHEN + random.nextInt(room);
    String clinging = match.group(1);
    String lineBreak = match.group(2);
    String torn = "-" + lineBreak + text.substring(at, match.end()) + clinging + " ";
    return WordPlaces.replace(text, at, match.end() + clinging.length() + lineBreak.length(), torn);
  }
}
