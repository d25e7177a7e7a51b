package dev.copydesk.rules.spacing;

import dev.copydesk.lexicon.WordTable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Function words by what they get glued to, {@code gluing-words.tsv}. */
enum GluingWords {
  CAPITAL,
  METHOD,
  NUMBER,
  OPEN,
  CLOSE,
  ARTICLE,
  BEFORE;

  /** Whether the word, in lower case, is of this kind. */
  boolean has(String word) {
    return Objects.requireNonNull(Holder.WORDS.get(this)).contains(word);
  }

  private static final class Holder {
    static final Map<GluingWords, Set<String>> WORDS = load();

    private static Map<GluingWords, Set<String>> load() {
      Map<GluingWords, Set<String>> words = new EnumMap<>(GluingWords.class);
      WordTable.beside(GluingWords.class, "gluing-words.tsv")
          .rows()
          .forEach(
              row ->
                  words
                      .computeIfAbsent(
                          valueOf(row.get(1).toUpperCase(Locale.ROOT)), kind -> new HashSet<>())
                      .addAll(WordTable.wordsIn(row.get(0))));
      return words;
    }
  }
}
