package dev.copydesk.rules.wording;

import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Known careless replacements, {@code substring-maps.tsv}, and how to take them back. */
final class SubstringMaps {
  private static final int ASCII = 128;
  private static final int SHORTEST = 4;
  private static final int MOST_PLACES = 3;

  private final List<Map> maps = new ArrayList<>();

  /** By the first two letters of what was put in: the replacements that begin so. */
  private final List<List<Map>> byLetters = new ArrayList<>();

  private SubstringMaps() {
    for (List<String> row : WordTable.beside(SubstringMaps.class, "substring-maps.tsv").rows()) {
      maps.add(new Map(row.get(0), row.get(1), row.get(2)));
    }
    for (int i = 0; i < ASCII * ASCII; i++) {
      byLetters.add(List.of());
    }
    for (Map map : maps) {
      for (String word : List.of(map.now(), capitalised(map.now()))) {
        int key = word.charAt(0) * ASCII + word.charAt(1);
        List<Map> more = new ArrayList<>(byLetters.get(key));
        more.add(map);
        byLetters.set(key, List.copyOf(more));
      }
    }
  }

  /** The one table, read when first asked for. */
  static SubstringMaps table() {
    return Holder.TABLE;
  }

  /** The replacements whose new word may begin at an offset. */
  List<Map> startingAt(String text, int at) {
    char first = text.charAt(at);
    char second = text.charAt(at + 1);
    return first < ASCII && second < ASCII ? byLetters.get(first * ASCII + second) : List.of();
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Whether some dictionary has the word. */
  static boolean isKnown(String word) {
    return Lexicon.english().knows(word) || Frequencies.english().knows(word);
  }

  private static final class Holder {
    static final SubstringMaps TABLE = new SubstringMaps();
  }

  /**
   * One replacement.
   *
   * @param now what was put in
   * @param before what it replaced
   * @param name what kind of replacement it was
   */
  record Map(String now, String before, String name) {
    /** The one word of which the replacement made an unknown one; null if there is none. */
    @Nullable String takenBack(String word) {
      List<Integer> places = new ArrayList<>();
      String lower = word.toLowerCase(Locale.ROOT);
      for (int at = lower.indexOf(now); at >= 0; at = lower.indexOf(now, at + now.length())) {
        places.add(at);
      }
      if (places.isEmpty() || places.size() > MOST_PLACES) {
        return null;
      }
      String all = replaced(word, places, (1 << places.size()) - 1);
      if (isOriginal(all, word)) {
        return all;
      }
      for (int chosen = 1; chosen < (1 << places.size()) - 1; chosen++) {
        String some = replaced(word, places, chosen);
        if (isOriginal(some, word)) {
          return some;
        }
      }
      return null;
    }

    private static boolean isOriginal(String original, String word) {
      return original.length() >= SHORTEST
          && !original.equals(word)
          && Lexicon.english().knows(original)
          && Frequencies.english().of(original) >= 1;
    }

    private String replaced(String word, List<Integer> places, int chosen) {
      StringBuilder result = new StringBuilder();
      int done = 0;
      for (int i = 0; i < places.size(); i++) {
        int at = places.get(i);
        if ((chosen & 1 << i) != 0) {
          boolean capital = Character.isUpperCase(word.charAt(at));
          result.append(word, done, at).append(capital ? capitalised(before) : before);
          done = at + now.length();
        }
      }
      return result.append(word, done, word.length()).toString();
    }
  }
}
