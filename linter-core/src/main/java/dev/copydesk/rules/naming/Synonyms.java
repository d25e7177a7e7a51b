package dev.copydesk.rules.naming;

import dev.copydesk.lexicon.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which words rewriting programs put in for the words of names, {@code synonyms.tsv}. */
final class Synonyms {
  private static final List<String> WORLDLY = List.of("global", "worldwide");

  private Synonyms() {}

  /** Whether the first word is known to be put in for the second. */
  static boolean replaces(String found, String original) {
    return Holder.BY_ORIGINAL
        .getOrDefault(Organisation.normal(lower(original)), Set.of())
        .contains(lower(found));
  }

  /** What is put in for {@code International} in the wild, in lower case. */
  static List<String> worldly() {
    return WORLDLY;
  }

  static boolean isWorldly(String word) {
    return WORLDLY.contains(lower(word));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  private static final class Holder {
    static final Map<String, Set<String>> BY_ORIGINAL = load();

    private static Map<String, Set<String>> load() {
      Map<String, Set<String>> table = new HashMap<>();
      for (List<String> row : WordTable.beside(Synonyms.class, "synonyms.tsv").rows()) {
        table
            .computeIfAbsent(row.get(0), missing -> new HashSet<>())
            .addAll(WordTable.wordsIn(row.get(1)));
      }
      table.replaceAll((word, all) -> Set.copyOf(all));
      return Map.copyOf(table);
    }
  }
}
