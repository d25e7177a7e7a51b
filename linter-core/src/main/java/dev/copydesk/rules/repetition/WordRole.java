package dev.copydesk.rules.repetition;

import dev.copydesk.lexicon.WordTable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What words around a doubled word tell of it, {@code word-roles.tsv}. */
enum WordRole {
  LINK,
  DETERMINER,
  INFINITIVE,
  COMPLEX,
  FLUENT,
  BARE,
  CLEFT,
  FRONTED,
  SUBJECT,
  GROUP,
  QUANTITY,
  NAMING,
  WRITING;

  /** Whether a word in small letters plays the role. */
  boolean has(String word) {
    return Holder.WORDS.getOrDefault(this, Set.of()).contains(word);
  }

  private static final class Holder {
    static final Map<WordRole, Set<String>> WORDS = load();

    private static Map<WordRole, Set<String>> load() {
      Map<WordRole, Set<String>> words = new EnumMap<>(WordRole.class);
      for (List<String> row : WordTable.beside(WordRole.class, "word-roles.tsv").rows()) {
        WordRole role = valueOf(row.get(0).toUpperCase(Locale.ROOT));
        words
            .computeIfAbsent(role, missing -> new HashSet<>())
            .addAll(WordTable.wordsIn(row.get(1)));
      }
      return words;
    }
  }
}
