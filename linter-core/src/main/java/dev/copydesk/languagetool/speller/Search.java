package dev.copydesk.languagetool.speller;

import static morfologik.stemming.DictionaryLookup.applyReplacements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import morfologik.stemming.DictionaryMetadata;

/**
 * Looks for the words that may have been meant by one word, as {@code morfologik.speller.Speller}
 * 2.1.9 does: the same words in the same order, what is odd about them included. For one word.
 *
 * <p>That is after Oflazer, "Error-tolerant finite-state recognition with applications to
 * morphological analysis and spelling correction", 1996. What is different here is how a letter is
 * told to be the same as another, and how the dictionary is read: both are in tables.
 *
 * <p>Derived from morfologik-speller, copyright (c) 2006 Dawid Weiss, (c) 2007-2016 Dawid Weiss and
 * Marcin Miłkowski, under the licence in {@code LICENCE.txt} beside this class.
 */
final class Search {
  /** No word is as long. */
  static final int LONGEST = 120;

  private static final int MOST_VARIANTS = 14;
  private static final int SHORTEST_VARIANT = 4;

  private final SpellingDictionary dictionary;
  private final DictionaryMetadata metadata;
  private final Locale locale;
  private final Lookup lookup;
  private final int distance;

  /**
   * @param distance how many slips a word may be away
   */
  Search(SpellingDictionary dictionary, int distance) {
    this.dictionary = dictionary;
    this.metadata = dictionary.metadata();
    this.locale = metadata.getLocale();
    this.lookup = dictionary.lookup();
    this.distance = distance;
  }

  /** Words some slips away, the likeliest first; empty if the dictionary has the word. */
  List<Candidate> near(String written) {
    String word = applyReplacements(written, metadata.getInputConversionPairs());
    List<Candidate> candidates = new ArrayList<>();
    if (!word.isEmpty() && word.length() < LONGEST && !lookup.has(word)) {
      List<String> variants =
          word.length() > 1 ? dictionary.replacements().variants(word) : List.of(word);
      if (word.length() > 1) {
        variants.forEach(variant -> addIfWord(variant, candidates));
      }
      Walk walk = new Walk(dictionary, distance, lookup, candidates);
      for (int i = 0; i < Math.min(variants.size(), MOST_VARIANTS); i++) {
        String variant = variants.get(i);
        if (i > 0 && variant.length() < SHORTEST_VARIANT) {
          break;
        }
        walk.along(variant);
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::weight));
    Set<String> seen = new HashSet<>();
    List<Candidate> near = new ArrayList<>();
    for (Candidate each : candidates) {
      String shown = applyReplacements(each.word(), metadata.getOutputConversionPairs());
      if (seen.add(shown) && !shown.equals(word)) {
        near.add(shown.equals(each.word()) ? each : candidate(shown, each.distance()));
      }
    }
    return near;
  }

  private Candidate candidate(String word, int away) {
    return Candidate.of(word, away, lookup.frequency(word));
  }

  private void addIfWord(String word, List<Candidate> candidates) {
    if (lookup.has(word)) {
      candidates.add(candidate(word, 0));
      return;
    }
    String small = word.toLowerCase(locale);
    String large = word.toUpperCase(locale);
    if (lookup.has(small)) {
      candidates.add(candidate(small, 0));
    }
    if (lookup.has(large)) {
      candidates.add(candidate(large, 0));
    }
    if (small.length() > 1) {
      String title = Character.toUpperCase(small.charAt(0)) + small.substring(1);
      if (lookup.has(title)) {
        candidates.add(candidate(title, 0));
      }
    }
  }

  /** The word with a blank wherever that makes it two words of the dictionary. */
  List<Candidate> parted(String written) {
    String word = applyReplacements(written, metadata.getInputConversionPairs());
    List<Candidate> parted = new ArrayList<>();
    if (lookup.has(word) || !metadata.isSupportingRunOnWords()) {
      return parted;
    }
    for (int i = 1; i < word.length(); i++) {
      String first = word.substring(0, i);
      String second = word.substring(i);
      if (isSecond(second) && isFirst(first)) {
        String both = first + " " + second;
        String shown = applyReplacements(both, metadata.getOutputConversionPairs());
        parted.add(candidate(shown, 1));
      }
    }
    return parted;
  }

  private boolean isFirst(String word) {
    return lookup.has(word)
        || (Character.isUpperCase(word.charAt(0)) && lookup.has(word.toLowerCase(locale)));
  }

  private boolean isSecond(String word) {
    return lookup.has(word) || (isCapitalised(word) && lookup.has(word.toLowerCase(locale)));
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).allMatch(c -> !Character.isLetter(c) || Character.isLowerCase(c));
  }
}
