package dev.copydesk.rules.spacing;

import dev.copydesk.lexicon.WordTable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private static final Set<GluingWords> NONE = Set.of();

  /** Whether the word, in lower case, is of this kind. */
  boolean has(String word) {
    return kindsOf(word).contains(this);
  }

  /** All kinds a word in lower case is of; empty if it is of none. */
  static Set<GluingWords> kindsOf(String word) {
    return Holder.KINDS.getOrDefault(word, NONE);
  }

  private static final class Holder {
    static final Map<String, Set<GluingWords>> KINDS = load();

    private static Map<String, Set<GluingWords>> load() {
      Map<String, Set<GluingWords>> kinds = new HashMap<>();
      for (List<String> row : WordTable.beside(GluingWords.class, "gluing-words.tsv").rows()) {
        GluingWords kind = valueOf(row.get(1).toUpperCase(Locale.ROOT));
        for (String word : WordTable.wordsIn(row.get(0))) {
          kinds.computeIfAbsent(word, key -> EnumSet.noneOf(GluingWords.class)).add(kind);
        }
      }
      return kinds;
    }
  }
}
