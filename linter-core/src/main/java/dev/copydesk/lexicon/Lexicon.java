package dev.copydesk.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The English part-of-speech dictionary that LanguageTool ships, read without LanguageTool: it is
 * an automaton that loads in some tens of milliseconds.
 *
 * <p>Tags are those of the Penn Treebank ({@code NN}, {@code VBG}, …), some with a suffix after a
 * colon. Words are looked up as written, then in lower case. Safe for use by many threads.
 */
public final class Lexicon {
  private static final int REMEMBERED = 100_000;

  private final Dictionary dictionary;
  private final Remembered<List<Reading>> readings =
      new Remembered<>(REMEMBERED, word -> List.copyOf(readingsAnyCase(word)));

  /** Asked of every word of a text; readings are asked of few, so none are made for it. */
  private final Answers known;

  private Lexicon(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.known = new Answers(new WordAutomaton(dictionary)::holdsAnyCase);
  }

  /** The one dictionary, loaded when first asked for. */
  public static Lexicon english() {
    return Holder.ENGLISH;
  }

  /** Every reading of a word; empty if the dictionary lacks it. */
  public List<Reading> readings(String word) {
    return readings.of(word);
  }

  private List<Reading> readingsAnyCase(String word) {
    String straight = word.replace('\u2019', '\'');
    List<Reading> found = lookUp(straight);
    String lower = straight.toLowerCase(Locale.ROOT);
    return found.isEmpty() && !lower.equals(straight) ? lookUp(lower) : found;
  }

  /** Whether the dictionary has the word, as written or in lower case. */
  public boolean knows(String word) {
    return known.of(word);
  }

  /** Whether some reading of the word has a tag that starts so, such as {@code "NN"}. */
  public boolean has(String word, String tagPrefix) {
    for (Reading reading : readings(word)) {
      if (reading.tag().startsWith(tagPrefix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some reading of the word has that very tag. */
  public boolean hasExactly(String word, String tag) {
    for (Reading reading : readings(word)) {
      if (reading.tag().equals(tag)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word may be a form of one of some verbs, given by their base forms. */
  public boolean isFormOf(String word, Set<String> verbs) {
    for (Reading reading : readings(word)) {
      if (reading.tag().startsWith("VB") && verbs.contains(reading.lemma())) {
        return true;
      }
    }
    return false;
  }

  private List<Reading> lookUp(String word) {
    // DictionaryLookup keeps buffers and is not safe to share; it is cheap to make.
    List<Reading> readings = new ArrayList<>();
    for (WordData data : new DictionaryLookup(dictionary).lookup(word)) {
      readings.add(
          new Reading(Objects.toString(data.getStem(), word), Objects.toString(data.getTag(), "")));
    }
    return readings;
  }

  /**
   * One way to read a word.
   *
   * @param lemma its base form
   * @param tag its part of speech
   */
  public record Reading(String lemma, String tag) {}

  private static final class Holder {
    static final Lexicon ENGLISH = new Lexicon(EnglishDictionary.READINGS.dictionary());
  }
}
