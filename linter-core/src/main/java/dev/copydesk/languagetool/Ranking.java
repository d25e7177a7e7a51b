package dev.copydesk.languagetool;

import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts what a misspelt word may have been meant to be in order: by the slips that lead to what was
 * written, by how common the word is, by its neighbours, and by what the article itself says.
 *
 * <p>Each trait of a candidate has a weight in the table {@code ranking.tsv}; the greatest sum is
 * first. Safe for use by many threads.
 */
final class Ranking {
  private final Map<String, Double> weights;
  private final Traits traits = new Traits();
  private final Candidates candidates = new Candidates();

  private Ranking(Map<String, Double> weights) {
    this.weights = Collections.unmodifiableMap(weights);
  }

  static Ranking load() {
    Map<String, Double> weights = new HashMap<>();
    for (List<String> row : WordTable.beside(Ranking.class, "ranking.tsv").rows()) {
      weights.put(row.get(0), Double.parseDouble(row.get(1)));
    }
    return new Ranking(weights);
  }

  private record Ranked(String text, double weight) {}

  /**
   * The words that may have been meant, likeliest first; equally likely ones as they were offered.
   *
   * @param offered what LanguageTool offers, best first; may be empty
   */
  List<String> of(Misspelling word, List<String> offered, OwnTerms own) {
    if (word.written().length() > Slips.LONGEST) {
      return offered;
    }
    List<Ranked> ranked = new ArrayList<>();
    traits
        .of(word, offered, candidates.of(word, offered, own), own)
        .forEach((candidate, values) -> ranked.add(new Ranked(candidate, weight(values))));
    return ranked.stream()
        .sorted(Comparator.comparingDouble(Ranked::weight).reversed())
        .map(Ranked::text)
        .toList();
  }

  private double weight(Map<String, Double> values) {
    double sum = 0;
    for (Map.Entry<String, Double> value : values.entrySet()) {
      sum += value.getValue() * weights.getOrDefault(value.getKey(), 0.0);
    }
    return sum;
  }
}
