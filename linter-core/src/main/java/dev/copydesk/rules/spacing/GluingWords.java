package dev.copydesk.rules.spacing;

import dev.copydesk.lexicon.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
    return isIn(kindsOf(word));
  }

  /** Whether this is among some kinds. */
  boolean isIn(int kinds) {
    return (kinds & (1 << ordinal())) != 0;
  }

  /** All kinds a word is of, for {@link #isIn}; 0 if it is of none. */
  static int kindsOf(String word) {
    return Holder.KINDS.getOrDefault(word, 0);
  }

  private static final class Holder {
    static final Map<String, Integer> KINDS = load();

    private static Map<String, Integer> load() {
      Map<String, Integer> kinds = new HashMap<>();
      for (List<String> row : WordTable.beside(GluingWords.class, "gluing-words.tsv").rows()) {
        GluingWords kind = valueOf(row.get(1).toUpperCase(Locale.ROOT));
        for (String word : WordTable.wordsIn(row.get(0))) {
          kinds.merge(word, 1 << kind.ordinal(), (x, y) -> x | y);
        }
      }
      return kinds;
    }
  }
}
