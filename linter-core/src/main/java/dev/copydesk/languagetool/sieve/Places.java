package dev.copydesk.languagetool.sieve;

import java.util.Arrays;

/**
 * Where in a sentence which words or tags are.
 *
 * @param <T> words or tags
 */
final class Places<T> {
  /** How many numbers it takes to have a bit for each place of the sentence. */
  private final int length;

  private Object[] things = new Object[32];
  private int[] numbers = new int[32];
  private long[][] places = new long[32][];
  private int size;

  Places(int length) {
    this.length = length;
  }

  /**
   * Takes note of something.
   *
   * @param number the same for the same; -1 if it has none
   */
  void add(T thing, int number, int place) {
    int at = 0;
    while (at < size && (numbers[at] != number || number < 0)) {
      at++;
    }
    if (at == size) {
      if (size == things.length) {
        things = Arrays.copyOf(things, 2 * size);
        numbers = Arrays.copyOf(numbers, 2 * size);
        places = Arrays.copyOf(places, 2 * size);
      }
      things[at] = thing;
      numbers[at] = number;
      places[at] = new long[length];
      size++;
    }
    Bits.set(places[at], place);
  }

  /** Those of some places where something is that a condition allows. */
  @SuppressWarnings("unchecked")
  long[] of(Condition<T> asked, long[] some) {
    long[] all = new long[length];
    for (int i = 0; i < size; i++) {
      if (Bits.meet(places[i], some) && asked.allows(numbers[i], (T) things[i])) {
        Bits.or(all, places[i]);
      }
    }
    Bits.and(all, some);
    return all;
  }
}
