package dev.copydesk.languagetool.speller;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import morfologik.fsa.CFSA2;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryMetadata;
import org.languagetool.rules.spelling.morfologik.WeightedSuggestion;

/** A dictionary, ready to be searched for the words near to another. Safe for many threads. */
public final class SpellingDictionary {
  /** It takes too long for longer words. */
  private static final int LONGEST_SEARCHED = 49;

  private final CFSA2 bytes;
  private final DictionaryMetadata metadata;
  private final Automaton automaton;
  private final Letters letters;
  private final Replacements replacements;

  private SpellingDictionary(CFSA2 bytes, DictionaryMetadata metadata) {
    this.bytes = bytes;
    this.metadata = metadata;
    automaton = new Automaton(bytes, metadata);
    letters = new Letters(metadata);
    replacements = new Replacements(metadata.getReplacementPairs());
  }

  /** Empty if the dictionary is not written as those of LanguageTool's English are. */
  public static Optional<SpellingDictionary> of(Dictionary dictionary) {
    return dictionary.fsa instanceof CFSA2 bytes
        ? Optional.of(new SpellingDictionary(bytes, dictionary.metadata))
        : Optional.empty();
  }

  DictionaryMetadata metadata() {
    return metadata;
  }

  Automaton automaton() {
    return automaton;
  }

  Letters letters() {
    return letters;
  }

  Replacements replacements() {
    return replacements;
  }

  Lookup lookup() {
    return new Lookup(bytes, metadata);
  }

  /**
   * The words that may have been meant by one that the dictionary has not, the likeliest first, and
   * then the word in two.
   *
   * @param distance how many slips a word may be away
   */
  public List<WeightedSuggestion> near(String word, int distance) {
    Search search = new Search(this, distance);
    List<Candidate> candidates = new ArrayList<>();
    if (word.length() <= LONGEST_SEARCHED) {
      candidates.addAll(search.near(word));
    }
    candidates.addAll(search.parted(word));
    return candidates.stream()
        .map(each -> new WeightedSuggestion(each.word(), each.weight()))
        .toList();
  }
}
