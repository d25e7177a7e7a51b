package dev.copydesk.injection;

import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Lexicon;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;

/**
 * Four words of a text misread by character recognition.
 *
 * <p>What a scanner confuses once it confuses again: {@code m} becomes {@code rn}, {@code d}
 * becomes {@code cl}, {@code w} becomes {@code vv}, {@code h} becomes {@code li}. It strikes words
 * of any length anywhere. Where the misread word is a word itself, nobody can tell it without the
 * meaning, so such words are no place; nor are rare words and names, whose misreadings have more
 * than one explanation. Words of five letters and more show the confusion best; shorter ones are
 * struck by other kinds of damage.
 */
final class MisreadWords implements Damage {
  @Override
  public String name() {
    return "misread words";
  }

  @Override
  public String rule() {
    return "wording/ocr-confusion";
  }

  @Override
  public boolean safe() {
    return true;
  }

  private static final String[][] PAIRS = {{"m", "rn"}, {"d", "cl"}, {"w", "vv"}, {"h", "li"}};

  @Override
  public Optional<String> injure(String text, Random random) {
    return new Spots("(?<=[a-z] )[a-z]{5,}(?=[ ,.])")
        .replace(text, random, 4, MisreadWords::misread);
  }

  private static String misread(MatchResult place) {
    String word = place.group();
    for (String[] pair : PAIRS) {
      if (word.contains(pair[0])) {
        String read = word.replaceFirst(pair[0], pair[1]);
        boolean known = Lexicon.english().knows(read) || Frequencies.english().knows(read);
        boolean common = Frequencies.english().of(word) > 9 && Lexicon.english().knows(word);
        return known || !common ? word : read;
      }
    }
    return word;
  }
}
