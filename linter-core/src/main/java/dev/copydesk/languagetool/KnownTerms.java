package dev.copydesk.languagetool;

import dev.copydesk.lexicon.NearWords;
import dev.copydesk.lexicon.WordTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words that are shipped because LanguageTool's dictionary lacks them, and well-known names. */
final class KnownTerms {
  private static final List<String> LISTS = List.of("terms.txt", "loanwords.txt");

  private KnownTerms() {}

  /** Whether the lists have a word, whatever its capitals. */
  static boolean has(String word) {
    return Lists.WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a string of letters is no word at all. */
  static boolean isNever(String word) {
    return Lists.NEVER.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word with a capital is a name that everybody knows. */
  static boolean isWellKnownName(String capitalised) {
    return Lists.NAMES.contains(capitalised.toLowerCase(Locale.ROOT));
  }

  /** The well-known name that is one slip away; names of four letters and fewer are too near. */
  static Optional<NearWords.Near> nameNear(String word) {
    return Lists.NEAR_NAMES.of(word);
  }

  private static final class Lists {
    private static final int SHORTEST_NAME = 5;

    static final Set<String> WORDS = new HashSet<>();
    static final Set<String> NAMES = new HashSet<>();
    static final Set<String> NEVER = WordTable.beside(KnownTerms.class, "never-words.txt").words();
    static final NearWords NEAR_NAMES;

    static {
      for (String list : LISTS) {
        WordTable.beside(KnownTerms.class, list).rows().forEach(row -> WORDS.add(row.get(0)));
      }
      for (List<String> row : WordTable.beside(KnownTerms.class, "well-known-names.txt").rows()) {
        NAMES.add(row.get(0).toLowerCase(Locale.ROOT));
      }
      NEAR_NAMES =
          new NearWords(word -> word.length() >= SHORTEST_NAME && NAMES.contains(word) ? 0 : -1);
    }
  }
}
