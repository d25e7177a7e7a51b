package dev.copydesk.injection;

import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Lexicon;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;

/**
 * One word of a text misread by character recognition.
 *
 * <p>The same confusions as those of {@link MisreadWords}, but a single one: a scan corrected by
 * hand, in which one slip was overlooked. One unknown word alone does not show that the text was
 * ever scanned; it may be a name, a term or a slip of the fingers. A repair without asking is
 * therefore not demanded, only that nothing is made worse. Places are as there: common words of
 * five letters and more that the confusion makes no other word of.
 */
final class MisreadWord implements Damage {
  @Override
  public String name() {
    return "misread word";
  }

  @Override
  public String rule() {
    return "wording/ocr-confusion";
  }

  @Override
  public boolean safe() {
    return false;
  }

  private static final String[][] PAIRS = {{"m", "rn"}, {"d", "cl"}, {"w", "vv"}, {"h", "li"}};

  @Override
  public Optional<String> injure(String text, Random random) {
    return new Spots("(?<=[a-z] )[a-z]{5,}(?=[ ,.])")
        .replace(text, random, 1, MisreadWord::misread);
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
