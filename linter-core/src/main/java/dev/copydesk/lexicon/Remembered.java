package dev.copydesk.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found out about strings, for texts repeat their words. A text with more different ones
 * than there is room for is hardly prose, and starts afresh. Safe for use by many threads.
 */
final class Remembered<V> {
  private final int room;
  private final Function<String, V> finding;
  private final Map<String, V> found = new ConcurrentHashMap<>();

  /**
   * @param room how many strings
   * @param finding finds it out; nobody may change what it returns
   */
  Remembered(int room, Function<String, V> finding) {
    this.room = room;
    this.finding = finding;
  }

  V of(String string) {
    V known = found.get(string);
    if (known != null) {
      return known;
    }
    if (found.size() >= room) {
      found.clear();
    }
    V now = finding.apply(string);
    found.put(string, now);
    return now;
  }
}
