package dev.copydesk.languagetool.speller;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
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

  /** The letters that are the same as a usual one, as far as they have come up; 0 for others. */
  private final AtomicIntegerArray bits = new AtomicIntegerArray(USUAL);

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

  /** Which letters that are told by bits are the same as one of a word; or more. */
  int sameAs(char written) {
    if (written >= USUAL) {
      return Automaton.ALL;
    }
    int known = bits.get(written);
    if (known == 0) {
      for (char letter = 0; letter < Automaton.FIRST_RARE; letter++) {
        known |= same(written, letter) ? Automaton.bit(letter) : 0;
      }
      bits.set(written, known);
    }
    return known;
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
