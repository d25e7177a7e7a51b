package dev.copydesk.evidence.language;

import dev.copydesk.article.Dialect;
import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words and names that one English has and another has not, by their first word. */
final class DialectWords {
  /**
   * One word or name.
   *
   * @param words one, two or three, parted by blanks
   * @param place whether it is a name that tells only where the article is set
   */
  record Entry(String words, boolean place, Set<Dialect> dialects) {}

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  private DialectWords() {
    for (List<String> row : WordTable.beside(DialectWords.class, "dialect-words.tsv").rows()) {
      for (String words : row.get(2).split(", ", -1)) {
        Entry entry = new Entry(words, row.get(0).equals("place"), Spellings.dialects(row.get(1)));
        byFirst.computeIfAbsent(words.split("[ -]", -1)[0], none -> new ArrayList<>()).add(entry);
      }
    }
  }

  static DialectWords known() {
    return Holder.KNOWN;
  }

  /** The entries that stand at an offset of a text, where a given word begins. */
  List<Entry> at(String text, int start, String first) {
    List<Entry> candidates = byFirst.getOrDefault(first, List.of());
    List<Entry> found = new ArrayList<>();
    for (Entry entry : candidates) {
      int end = start + entry.words().length();
      boolean whole = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (whole && text.startsWith(entry.words(), start)) {
        found.add(entry);
      }
    }
    return found;
  }

  private static final class Holder {
    static final DialectWords KNOWN = new DialectWords();
  }
}
