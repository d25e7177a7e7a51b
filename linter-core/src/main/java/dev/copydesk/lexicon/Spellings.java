package dev.copydesk.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import morfologik.stemming.Dictionary;

/**
 * Whether a word is spelt right on one side of the Atlantic or the other, from the spelling
 * dictionaries that LanguageTool ships, read without LanguageTool. Safe for use by many threads.
 */
public final class Spellings {
  private final WordAutomaton automaton;

  private Spellings(String code) {
    String path = "/org/languagetool/resource/en/hunspell/" + code + ".dict";
    URL url =
        Objects.requireNonNull(
            Spellings.class.getResource(path), "english-pos-dict is not on the class path");
    try {
      this.automaton = new WordAutomaton(Dictionary.read(url));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether British or American English knows the word, as written or in lower case. */
  public static boolean isRightSomewhere(String word) {
    return British.ENGLISH.automaton.holdsAnyCase(word) || Frequencies.english().knows(word);
  }

  /** Whether British English knows a word in small letters. */
  public static boolean isBritish(String word) {
    return British.ENGLISH.automaton.holdsAnyCase(word);
  }

  private static final class British {
    static final Spellings ENGLISH = new Spellings("en_GB");
  }
}
