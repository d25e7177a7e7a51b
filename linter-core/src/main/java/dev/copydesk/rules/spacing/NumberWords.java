package dev.copydesk.rules.spacing;

import dev.copydesk.lexicon.WordTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words around numbers, {@code number-words.tsv}. */
enum NumberWords {
  DATING,
  COUNTING,
  SCALE,
  UNIT,
  NUMBERED;

  /** Whether a word in lower case belongs to it. */
  boolean has(String word) {
    return Objects.requireNonNull(Holder.WORDS.get(this)).contains(word);
  }

  private static final class Holder {
    static final Map<NumberWords, Set<String>> WORDS = load();

    private static Map<NumberWords, Set<String>> load() {
      Map<NumberWords, Set<String>> words = new EnumMap<>(NumberWords.class);
      for (List<String> row : WordTable.beside(NumberWords.class, "number-words.tsv").rows()) {
        words.put(
            NumberWords.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
            Set.copyOf(WordTable.wordsIn(row.get(1))));
      }
      return words;
    }
  }
}
