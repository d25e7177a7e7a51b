package dev.copydesk.languagetool;

import dev.copydesk.article.Article;
import dev.copydesk.evidence.SeenWords;
import dev.copydesk.evidence.WordCounts;
import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Slip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that an article uses again and again though no dictionary has them: its terms and its
 * names. A term that is itself one slip from a common word is no term but the same mistake again.
 */
final class OwnTerms {
  /** The article that says nothing. */
  static final OwnTerms NONE = new OwnTerms(new SeenWords(Set.of()), new WordCounts(Map.of()));

  private static final int OFTEN = 2;
  private static final int SHORTEST = 4;

  /** So many terms an article has at most; more would cost more than linear time. */
  private static final int MOST = 400;

  private static final int COMMON = 10;

  private final Frequencies frequencies = Frequencies.english();
  private final WordCounts counts;
  private final Map<String, List<String>> terms;

  OwnTerms(SeenWords seen, WordCounts counts) {
    this.counts = counts;
    this.terms = new HashMap<>();
    seen.words().stream()
        .filter(word -> word.length() >= SHORTEST && word.length() <= Slips.LONGEST)
        .filter(word -> counts.of(word) >= OFTEN && !frequencies.knows(word))
        .sorted(Comparator.comparing((String word) -> -counts.of(word)).thenComparing(word -> word))
        .limit(MOST)
        .forEach(word -> terms.computeIfAbsent(lower(word), key -> new ArrayList<>()).add(word));
  }

  static OwnTerms of(Article article) {
    return new OwnTerms(SeenWords.of(article), WordCounts.of(article));
  }

  /** The terms one slip away from a word that the article uses less often. */
  List<String> near(String written) {
    String lower = lower(written);
    int times = counts.of(lower);
    List<String> near = new ArrayList<>();
    terms.forEach(
        (term, forms) -> {
          if (counts.of(term) > times
              && Slip.between(term, lower).isPresent()
              && !isMistake(term)) {
            near.addAll(forms);
          }
        });
    return near;
  }

  private boolean isMistake(String term) {
    return frequencies.near(term, 1).stream()
        .anyMatch(
            near -> frequencies.of(near) >= COMMON && Slip.between(lower(near), term).isPresent());
  }

  boolean isTerm(String word) {
    return terms.containsKey(lower(word));
  }

  /** How often the article uses a word, in whatever case. */
  int count(String word) {
    return counts.of(word);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
