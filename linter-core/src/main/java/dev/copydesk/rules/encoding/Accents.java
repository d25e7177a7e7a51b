package dev.copydesk.rules.encoding;

import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which accented letter a word lost. */
final class Accents {
  private static final String LETTERS =
      "\u00E9\u00E8\u00EA\u00EB\u00E1\u00E0\u00E2\u00E4\u00E3\u00E5\u00ED\u00EC\u00EE\u00EF\u00F3"
          + "\u00F2\u00F4\u00F6\u00F5\u00F8\u00FA\u00F9\u00FB\u00FC\u00F1\u00E7\u00FF\u00FD\u00E6"
          + "\u0153\u00DF\u00C9\u00C1\u00C0\u00C2\u00C4\u00C5\u00CD\u00D3\u00D6\u00D8\u00DA\u00DC"
          + "\u00C7\u0107\u010D\u0142\u0144\u015B\u0161\u017A\u017C\u017E\u0119\u0105\u0151\u0171"
          + "\u0159\u011F\u015F\u0131";

  private static final Set<String> NAMES =
      WordTable.beside(Accents.class, "accented-names.tsv").words();

  private Accents() {}

  /** The known words, of the dictionary or the article, that one accented letter completes. */
  static List<String> completions(Passage passage, String head, String tail) {
    List<String> found = new ArrayList<>();
    boolean capital = head.isEmpty() ? isUpper(tail) : head.length() > 1 && isUpper(head);
    for (int i = 0; i < LETTERS.length(); i++) {
      char letter = LETTERS.charAt(i);
      if (Character.isUpperCase(letter) != capital && !head.isEmpty()) {
        continue;
      }
      String word = head + letter + tail;
      boolean named = Character.isUpperCase(word.charAt(0)) || capital;
      boolean known =
          passage.seen().has(word) || Passage.words().knows(word) || NAMES.contains(word);
      if (known && (!capital || named)) {
        found.add(word);
      }
    }
    return found;
  }

  /** Whether the letters before the mark are no word, but are one with an accented letter. */
  static boolean isIncomplete(Passage passage, String head, String tail) {
    return !Passage.words().knows(head) && !completions(passage, head, tail).isEmpty();
  }

  private static boolean isUpper(String letters) {
    return !letters.isEmpty() && letters.chars().allMatch(Character::isUpperCase);
  }
}
