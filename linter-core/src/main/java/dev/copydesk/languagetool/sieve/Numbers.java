package dev.copydesk.languagetool.sieve;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers for strings, from 0. Safe for use by many threads. */
final class Numbers {
  /** Further strings get none: those that come up often come up soon. */
  private static final int MOST = 1 << 14;

  private final Map<String, Integer> known = new ConcurrentHashMap<>();

  /** The same for the same string; -1 if there are no more. */
  int of(String text) {
    Integer number = known.get(text);
    return number == null ? add(text) : number;
  }

  private synchronized int add(String text) {
    Integer number = known.get(text);
    if (number != null) {
      return number;
    }
    if (known.size() >= MOST) {
      return -1;
    }
    known.put(text, known.size());
    return known.size() - 1;
  }
}
