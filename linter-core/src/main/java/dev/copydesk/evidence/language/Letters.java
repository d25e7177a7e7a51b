package dev.copydesk.evidence.language;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many letters of which script an article has. */
final class Letters {
  private final Map<Character.UnicodeScript, Integer> counts =
      new EnumMap<>(Character.UnicodeScript.class);
  private int all;

  private Letters() {}

  /** Counts the letters of what is prose; what stands as it is typed may be code. */
  static Letters of(Article article) {
    Letters letters = new Letters();
    for (Block block : article.blocks()) {
      if (block.kind() != Block.Kind.VERBATIM) {
        letters.count(block.text());
      }
    }
    return letters;
  }

  private void count(String text) {
    int latin = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        latin++;
      } else if (c > 0x7F && Character.isLetter(c)) {
        counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
        all++;
      }
    }
    all += latin;
    counts.merge(Character.UnicodeScript.LATIN, latin, Integer::sum);
  }

  /** How many letters there are. */
  int all() {
    return all;
  }

  int of(Character.UnicodeScript script) {
    return counts.getOrDefault(script, 0);
  }

  /** The script that more than half of the letters are of; empty if there is none. */
  Optional<Character.UnicodeScript> main() {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 > all)
        .map(Map.Entry::getKey)
        .findFirst()
        .or(this::eastAsian);
  }

  /** Japanese is written in three scripts at once, no one of which need have the majority. */
  private Optional<Character.UnicodeScript> eastAsian() {
    int together =
        of(Character.UnicodeScript.HAN)
            + of(Character.UnicodeScript.HIRAGANA)
            + of(Character.UnicodeScript.KATAKANA);
    return together * 2 > all ? Optional.of(Character.UnicodeScript.HAN) : Optional.empty();
  }
}
