package dev.copydesk.rules.naming;

import dev.copydesk.article.Token;
import dev.copydesk.lexicon.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which words rewriting programs put in for the words of names, {@code synonyms.tsv}. */
final class Synonyms {
  private static final String GLOBAL = "global";
  private static final String WORLDWIDE = "worldwide";

  private Synonyms() {}

  /** Whether the first word is known to be put in for the second. */
  static boolean replaces(String found, String original) {
    return Holder.BY_ORIGINAL
        .getOrDefault(Organisation.normal(lower(original)), Set.of())
        .contains(lower(found));
  }

  /** Whether a word is what is put in for {@code International} in the wild. */
  static boolean isWorldly(Token word) {
    int length = word.end() - word.start();
    return (length == GLOBAL.length() && word.lower().equals(GLOBAL))
        || (length == WORLDWIDE.length() && word.lower().equals(WORLDWIDE));
  }

  static boolean isWorldly(String word) {
    String lower = lower(word);
    return lower.equals(GLOBAL) || lower.equals(WORLDWIDE);
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
