package dev.copydesk.injection;

import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Lexicon;

/** Letters that a scanner took for others. */
final class MisreadWords {
  private static final String RULE = "wording/ocr-confusion";

  private static final String[][] PAIRS = {{"m", "rn"}, {"d", "cl"}, {"w", "vv"}, {"h", "li"}};

  private static final Places WORDS =
      Places.like("(?<=[a-z] )[a-z]{5,}(?=[ ,.])")
          .only((text, place) -> !misread(place.in(text)).equals(place.in(text)));

  /**
   * Four words of a text misread by character recognition.
   *
   * <p>What a scanner confuses once it confuses again: {@code m} becomes {@code rn}, {@code d}
   * becomes {@code cl}, {@code w} becomes {@code vv}, {@code h} becomes {@code li}. It strikes
   * words of any length anywhere. Where the misread word is a word itself, nobody can tell it
   * without the meaning, so such words are no place; nor are rare words and names, whose
   * misreadings have more than one explanation. Words of five letters and more show the confusion
   * best; shorter ones are struck by other kinds of damage.
   */
  static final Damage SEVERAL =
      Damage.safe("misread words", RULE, WORDS.become(MisreadWords::misread).times(4));

  /**
   * One word of a text misread by character recognition.
   *
   * <p>The same confusions as those of {@link #SEVERAL}, but a single one: a scan corrected by
   * hand, in which one slip was overlooked. One unknown word alone does not show that the text was
   * ever scanned; it may be a name, a term or a slip of the fingers. A repair without asking is
   * therefore not demanded, only that nothing is made worse. Places are as there: common words of
   * five letters and more that the confusion makes no other word of.
   */
  static final Damage ONE =
      Damage.doubtful("misread word", RULE, WORDS.become(MisreadWords::misread));

  private MisreadWords() {}

  /** The word as read, or as it was if that proves nothing. */
  private static String misread(String word) {
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
