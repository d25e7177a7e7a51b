package dev.copydesk.languagetool;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the words that came up first, up to some number: those that come up often come
 * up soon. Safe for use by many threads.
 */
final class FirstWords<V> {
  /** In letters; longer ones hardly come again. */
  private static final int LONGEST = 60;

  private final Map<String, V> known = new ConcurrentHashMap<>();
  private final int most;
  private final int longest;

  /**
   * @param most how many words
   */
  FirstWords(int most) {
    this(most, LONGEST);
  }

  /**
   * @param most how many words
   * @param longest of how many letters at most
   */
  FirstWords(int most, int longest) {
    this.most = most;
    this.longest = longest;
  }

  /** Null if nothing is known. */
  @Nullable V get(String word) {
    return known.get(word);
  }

  /** Keeps what has become known, if there is room. */
  void keep(String word, V value) {
    if (word.length() <= longest && known.size() < most) {
      known.put(word, value);
    }
  }
}
