package dev.copydesk.rules.encoding;

import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English words with an apostrophe in them: which heads go with which tails. */
final class StrippedContraction {
  private StrippedContraction() {}

  /** How sure it is that head, apostrophe and tail are one English word. */
  enum Proof {
    NONE,
    /** The head is a noun or a name, so it may have a possessive. */
    POSSESSIVE,
    /** A contraction that no other language writes. */
    CONTRACTION
  }

  /** Whether a contraction or possessive may end so, such as {@code ll}. */
  static boolean isTail(String tail) {
    return Table.HEADS.containsKey(tail.toLowerCase(Locale.ROOT)) || tail.equals("s");
  }

  static Proof proof(String head, String tail) {
    String lower = head.toLowerCase(Locale.ROOT);
    if (Table.HEADS.getOrDefault(tail.toLowerCase(Locale.ROOT), Set.of()).contains(lower)) {
      return Proof.CONTRACTION;
    }
    return tail.equals("s") && isNoun(head) ? Proof.POSSESSIVE : Proof.NONE;
  }

  private static boolean isNoun(String word) {
    if (word.length() < 3) {
      return word.length() == 2 && Character.isUpperCase(word.charAt(1));
    }
    return Character.isUpperCase(word.charAt(0)) || Lexicon.english().has(word, "NN");
  }

  /** Whether a word is known to be English, or a name in English text. */
  static boolean isEnglish(String word) {
    return Lexicon.english().knows(word) || Frequencies.english().knows(word);
  }

  private static final class Table {
    static final Map<String, Set<String>> HEADS = read();

    private static Map<String, Set<String>> read() {
      Map<String, Set<String>> heads = new HashMap<>();
      for (List<String> row :
          WordTable.beside(StrippedContraction.class, "contracted.tsv").rows()) {
        heads.put(row.get(0), Set.copyOf(WordTable.wordsIn(row.get(1))));
      }
      return Map.copyOf(heads);
    }
  }
}
