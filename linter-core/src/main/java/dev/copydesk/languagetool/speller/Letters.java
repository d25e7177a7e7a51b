package dev.copydesk.languagetool.speller;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import morfologik.stemming.DictionaryMetadata;
import org.jspecify.annotations.Nullable;

/** Which letters are the same to a dictionary. Safe for many threads. */
final class Letters {
  /** Latin letters with marks come before it; those that come later are rare. */
  static final int USUAL = 0x250;

  /** Those below it have no marks that could be taken off. */
  private static final int FIRST_MARKED = 0xC0;

  private final @Nullable LinkedHashMap<Character, List<Character>> equivalents;
  private final boolean marksIgnored;
  private final boolean caseIgnored;

  /** Usual letters without their marks, as far as they have come up; 0 for others. */
  private final char[] bare = new char[USUAL];

  Letters(DictionaryMetadata metadata) {
    equivalents = metadata.getEquivalentChars();
    marksIgnored = metadata.isIgnoringDiacritics();
    caseIgnored = metadata.isConvertingCase();
  }

  /** Which letters of a word are the same as one of a dictionary's. */
  boolean[] same(char[] word, char letter) {
    boolean[] same = new boolean[word.length];
    for (int i = 0; i < word.length; i++) {
      same[i] = same(word[i], letter);
    }
    return same;
  }

  private boolean same(char written, char letter) {
    return written == letter
        || areEquivalent(written, letter)
        || (marksIgnored && bareAreSame(bare(written), bare(letter)));
  }

  private boolean areEquivalent(char written, char letter) {
    List<Character> others = equivalents == null ? null : equivalents.get(written);
    return others != null && others.contains(letter);
  }

  private boolean bareAreSame(char written, char letter) {
    return written == letter
        || (caseIgnored
            && Character.isLetter(written)
            && Character.isLowerCase(written) != Character.isLowerCase(letter)
            && Character.toLowerCase(written) == Character.toLowerCase(letter));
  }

  private char bare(char letter) {
    if (letter < FIRST_MARKED) {
      return letter;
    }
    if (letter >= USUAL) {
      return withoutMarks(letter);
    }
    if (bare[letter] == 0) {
      bare[letter] = withoutMarks(letter);
    }
    return bare[letter];
  }

  private static char withoutMarks(char letter) {
    return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).charAt(0);
  }
}
