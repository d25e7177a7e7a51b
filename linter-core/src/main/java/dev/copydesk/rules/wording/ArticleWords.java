package dev.copydesk.rules.wording;

import dev.copydesk.lexicon.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that tell an article from a letter, and what spinners put behind articles. */
final class ArticleWords {
  private final Map<String, Set<String>> roles = new HashMap<>();
  private final Map<String, String> restored = new HashMap<>();

  private ArticleWords() {
    for (List<String> row : WordTable.beside(ArticleWords.class, "article-words.tsv").rows()) {
      roles
          .computeIfAbsent(row.get(0), key -> new HashSet<>())
          .addAll(WordTable.wordsIn(row.get(1)));
    }
    for (List<String> row : WordTable.beside(ArticleWords.class, "restored-words.tsv").rows()) {
      restored.put(row.get(0), WordTable.wordsIn(row.get(1)).get(0));
    }
  }

  /** The one table, read when first asked for. */
  static ArticleWords table() {
    return Holder.TABLE;
  }

  /** Whether a word (in lower case) plays a role, such as {@code label}. */
  boolean is(String role, String word) {
    return roles.getOrDefault(role, Set.of()).contains(word);
  }

  /** The word that a word in lower case may have replaced; empty if none is known. */
  String restored(String word) {
    return restored.getOrDefault(word, "");
  }

  private static final class Holder {
    static final ArticleWords TABLE = new ArticleWords();
  }
}
