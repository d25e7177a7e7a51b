package dev.copydesk.lexicon;

import java.util.List;
import java.util.Locale;
import morfologik.stemming.Dictionary;

/**
 * How common English words are, from the spelling dictionary that LanguageTool ships, read without
 * LanguageTool. It holds both spellings of words on which dialects differ only if American English
 * knows both. Safe for use by many threads.
 */
public final class Frequencies {
  /** The class of the rarest words in the dictionary; 25 is that of the most common. */
  public static final int RAREST = 0;

  /** What {@link #of} says of a word that the dictionary lacks. */
  public static final int UNKNOWN = -1;

  private static final int REMEMBERED = 100_000;

  /** Words, each with its neighbours. */
  private static final int REMEMBERED_NEAR = 5_000;

  private static final int MOST_NEAR = 20;

  private final WordAutomaton automaton;
  private final Remembered<Integer> classes = new Remembered<>(REMEMBERED, this::anyCase);

  /** A name that no dictionary has is asked about wherever it stands. */
  private final Remembered<List<String>> neighbours =
      new Remembered<>(REMEMBERED_NEAR, this::nearest);

  private Frequencies(Dictionary dictionary) {
    this.automaton = new WordAutomaton(dictionary);
  }

  /** The one dictionary, loaded when first asked for. */
  public static Frequencies english() {
    return Holder.ENGLISH;
  }

  /**
   * How common a word is, as written or in lower case, whichever is more common.
   *
   * @return from {@link #RAREST} up to 25, on a logarithmic scale, or {@link #UNKNOWN}
   */
  public int of(String word) {
    return classes.of(word);
  }

  private int anyCase(String word) {
    String straight = word.replace('\u2019', '\'');
    return Math.max(exactly(straight), exactly(straight.toLowerCase(Locale.ROOT)));
  }

  /** Whether the dictionary has the word, as written or in lower case. */
  public boolean knows(String word) {
    return of(word) != UNKNOWN;
  }

  /**
   * Words at most two slips from a string, nearest first, of those as near the most common first.
   *
   * @param word of at most {@value SlipWalk#LONGEST} letters; a longer one has no neighbours
   * @param most how many at most; there are never more than {@value #MOST_NEAR}
   * @return a list that cannot be changed
   */
  public List<String> near(String word, int most) {
    if (word.length() > SlipWalk.LONGEST || word.isEmpty()) {
      return List.of();
    }
    List<String> all = neighbours.of(word);
    return all.subList(0, Math.min(most, all.size()));
  }

  private List<String> nearest(String word) {
    return new SlipWalk(automaton, word).found(MOST_NEAR);
  }

  /**
   * How common a word is with just these capitals; not remembered.
   *
   * @return as {@link #of}
   */
  public int exactly(String word) {
    int label = automaton.firstByte(word);
    return label < 0 ? UNKNOWN : label - 'A';
  }

  private static final class Holder {
    static final Frequencies ENGLISH = new Frequencies(EnglishDictionary.AMERICAN.dictionary());
  }
}
