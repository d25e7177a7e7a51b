package dev.copydesk.lexicon;

/**
 * Whether a word is spelt right on one side of the Atlantic or the other, from the spelling
 * dictionaries that LanguageTool ships, read without LanguageTool. Safe for use by many threads.
 */
public final class Spellings {
  private Spellings() {}

  /** Whether British or American English knows the word, as written or in lower case. */
  public static boolean isRightSomewhere(String word) {
    return British.ENGLISH.holdsAnyCase(word) || Frequencies.english().knows(word);
  }

  /** Whether British English knows a word in small letters. */
  public static boolean isBritish(String word) {
    return British.ENGLISH.holdsAnyCase(word);
  }

  private static final class British {
    static final WordAutomaton ENGLISH = new WordAutomaton(EnglishDictionary.BRITISH.dictionary());
  }
}
