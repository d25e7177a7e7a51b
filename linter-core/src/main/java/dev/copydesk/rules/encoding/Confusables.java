package dev.copydesk.rules.encoding;

import dev.copydesk.lexicon.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which letters of other scripts look like which Latin ones. */
final class Confusables {
  private final Map<Character, Character> latin = new HashMap<>();
  private final Map<Character, Boolean> same = new HashMap<>();

  Confusables() {
    for (List<String> row : WordTable.beside(Confusables.class, "confusables.tsv").rows()) {
      char letter = (char) Integer.parseInt(row.get(0), 16);
      latin.put(letter, row.get(1).charAt(0));
      same.put(letter, row.get(2).equals("same"));
    }
  }

  /** The Latin letter that looks like this one; 0 if none does. */
  char latin(char letter) {
    return latin.getOrDefault(letter, (char) 0);
  }

  /** Whether no reader can tell the two apart. */
  boolean isSame(char letter) {
    return same.getOrDefault(letter, false);
  }

  /** Whether a character is a Greek or Cyrillic letter. */
  static boolean isForeign(char c) {
    return c >= 0x370 && c < 0x530 && Character.isLetter(c);
  }

  static boolean isGreek(char c) {
    return c < 0x400;
  }
}
