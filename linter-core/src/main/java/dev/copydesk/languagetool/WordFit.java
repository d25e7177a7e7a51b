package dev.copydesk.languagetool;

import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well a word goes with its neighbours, judged by parts of speech. The table says how much more
 * often than chance one follows another.
 */
final class WordFit {
  /** What stands for the edge of a sentence. */
  static final String EDGE = "^";

  /** What stands for any number. */
  static final String NUMBER = "7";

  private static final List<String> TAGS =
      List.of(
          "NNS", "NNP", "NN", "VBP", "VBZ", "VBD", "VBN", "VBG", "VB", "JJ", "RB", "PRP$", "PRP",
          "IN", "DT", "PDT", "CC", "MD", "TO", "W", "CD", "EX", "POS", "RP", "UH");

  private final Lexicon lexicon = Lexicon.english();
  private final Map<String, Map<String, Double>> after = new HashMap<>();

  private WordFit(WordTable table) {
    List<List<String>> rows = table.rows();
    List<String> head = rows.get(0);
    for (List<String> row : rows.subList(1, rows.size())) {
      Map<String, Double> values = new HashMap<>();
      for (int i = 1; i < row.size(); i++) {
        values.put(head.get(i), Integer.parseInt(row.get(i)) / 10.0);
      }
      after.put(row.get(0), values);
    }
  }

  static WordFit load() {
    return new WordFit(WordTable.beside(WordFit.class, "word-fit.tsv"));
  }

  /** In natural logarithms: 0 is no better than chance. */
  double of(String left, String right) {
    Set<String> first = keys(left);
    Set<String> second = keys(right);
    double sum = 0;
    int count = 0;
    for (String one : first) {
      Map<String, Double> values = after.get(one);
      for (String two : second) {
        Double value = values == null ? null : values.get(two);
        if (value != null) {
          sum += Math.exp(value);
          count++;
        }
      }
    }
    return count == 0 ? 0 : Math.log(sum / count);
  }

  private Set<String> keys(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (after.containsKey(lower)) {
      return Set.of(lower);
    }
    return word.equals(NUMBER) ? Set.of("CD") : tags(lexicon, word);
  }

  /** The parts of speech of a word, fine ones for words that build sentences. */
  static Set<String> tags(Lexicon lexicon, String word) {
    Set<String> found = new LinkedHashSet<>();
    List<String> readings = new ArrayList<>();
    lexicon.readings(word).forEach(reading -> readings.add(reading.tag()));
    for (String reading : readings) {
      TAGS.stream().filter(reading::startsWith).findFirst().ifPresent(found::add);
    }
    return found;
  }
}
