package dev.copydesk.evidence;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Small classes of English words, {@code words.tsv}, that tell what stands beside a name. */
enum WordClass {
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PLACE_PREPOSITION,
  CONJUNCTION,
  AUXILIARY,
  PRONOUN,
  ADVERB,
  NAMING,
  NAMING_AS,
  GIVING,
  GIVEN_TO,
  LETTERING,
  MARKED,
  READING,
  BEARING,
  SURFACE,
  ORIGIN,
  NOUN,
  INSTITUTION,
  MATCH,
  RIVALRY,
  PRIZE,
  PART,
  SPORT,
  SPORT_NOUN,
  CODE_NOUN,
  FEDERAL,
  FEDERAL_PAIR,
  CALENDAR;

  /** Whether the word belongs to it; all but {@link #FEDERAL} and its pairs are in lower case. */
  boolean has(String word) {
    Set<String> words = Holder.CLASSES.get(this);
    return words != null && words.contains(word);
  }

  /** Whether a word can neither be a noun nor modify one. */
  static boolean endsNounPhrase(String word) {
    return PREPOSITION.has(word)
        || CONJUNCTION.has(word)
        || AUXILIARY.has(word)
        || PRONOUN.has(word)
        || ADVERB.has(word)
        || DETERMINER.has(word)
        || POSSESSIVE.has(word);
  }

  private static final class Holder {
    static final Map<WordClass, Set<String>> CLASSES = load();

    private static Map<WordClass, Set<String>> load() {
      Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
      for (String line : Names.lines("words.tsv")) {
        int tab = line.indexOf('\t');
        classes.put(
            valueOf(line.substring(0, tab).replace('-', '_').toUpperCase(Locale.ROOT)),
            new HashSet<>(List.of(line.substring(tab + 1).split(" ", -1))));
      }
      return classes;
    }
  }
}
