package dev.copydesk.rules.repetition;

import dev.copydesk.lexicon.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A function word that slips double.
 *
 * @param safe whether nobody means it twice
 * @param nominal whether a noun, or what stands before one, has to follow
 * @param notAfter words behind which the first of two can end its own phrase
 */
record Doubling(boolean safe, boolean nominal, Set<String> notAfter) {
  /** The longest word of the table. */
  static final int LONGEST = 5;

  private static final Map<String, Doubling> TABLE = table();

  Doubling {
    notAfter = Set.copyOf(notAfter);
  }

  /** What is known of a word in small letters; null if it is none of these. */
  static @Nullable Doubling of(String word) {
    return TABLE.get(word);
  }

  private static Map<String, Doubling> table() {
    Map<String, Doubling> table = new HashMap<>();
    for (List<String> row : WordTable.beside(Doubling.class, "doubled-words.tsv").rows()) {
      Set<String> notAfter = row.size() > 3 ? Set.copyOf(WordTable.wordsIn(row.get(3))) : Set.of();
      table.put(
          row.get(0),
          new Doubling(row.get(1).equals("safe"), row.get(2).equals("nominal"), notAfter));
    }
    return Map.copyOf(table);
  }
}
