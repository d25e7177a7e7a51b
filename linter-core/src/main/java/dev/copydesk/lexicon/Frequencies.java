package dev.copydesk.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

  /** Words with some ten neighbours each. */
  private static final int REMEMBERED_NEAR = 5_000;

  private final WordAutomaton automaton;
  private final Map<String, Integer> remembered = new ConcurrentHashMap<>();

  /** A name that no dictionary has is asked about wherever it stands. */
  private final Map<String, List<String>> rememberedNear = new ConcurrentHashMap<>();

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
    Integer known = remembered.get(word);
    if (known != null) {
      return known;
    }
    if (remembered.size() >= REMEMBERED) {
      remembered.clear();
    }
    String straight = word.replace('\u2019', '\'');
    int found = Math.max(exactly(straight), exactly(straight.toLowerCase(Locale.ROOT)));
    remembered.put(word, found);
    return found;
  }

  /** Whether the dictionary has the word, as written or in lower case. */
  public boolean knows(String word) {
    return of(word) != UNKNOWN;
  }

  /**
   * Words at most two slips from a string, nearest first, of those as near the most common first.
   *
   * @param word of at most {@value SlipWalk#LONGEST} letters; a longer one has no neighbours
   * @param most how many at most
   */
  public List<String> near(String word, int most) {
    if (word.length() > SlipWalk.LONGEST || word.isEmpty()) {
      return List.of();
    }
    String question = most + " " + word;
    List<String> known = rememberedNear.get(question);
    if (known != null) {
      return known;
    }
    if (rememberedNear.size() >= REMEMBERED_NEAR) {
      rememberedNear.clear();
    }
    List<String> found = new SlipWalk(automaton, word).found(most);
    rememberedNear.put(question, found);
    return found;
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
