package dev.copydesk.languagetool;

/**
 * Numbers of features by keys, of which those are forgotten that others take the place of. Safe for
 * use by many threads: each slot is written at once.
 */
final class NumberMemory {
  /** What nothing is known of. */
  static final int UNKNOWN = -2;

  /** In a slot, of a number from 2 on; above it is what tells keys apart that share the slot. */
  private static final int BITS_OF_NUMBER = MaxentTable.BITS_OF_NUMBER + 1;

  private final int bitsOfOthers;
  private final int keys;
  private final int[] slots;

  /**
   * @param bitsOfKey at most 28
   * @param bitsOfSlots of the number of slots, which are more if keys could not be told apart
   */
  NumberMemory(int bitsOfKey, int bitsOfSlots) {
    int bits = Math.max(Math.min(bitsOfSlots, bitsOfKey), bitsOfKey + BITS_OF_NUMBER - 32);
    bitsOfOthers = bitsOfKey - bits;
    keys = (1 << bitsOfKey) - 1;
    slots = new int[1 << bits];
  }

  int get(int key) {
    int spread = spread(key);
    int entry = slots[spread >>> bitsOfOthers];
    return entry >>> BITS_OF_NUMBER == others(spread)
        ? (entry & ((1 << BITS_OF_NUMBER) - 1)) + UNKNOWN
        : UNKNOWN;
  }

  void put(int key, int number) {
    int spread = spread(key);
    slots[spread >>> bitsOfOthers] = (others(spread) << BITS_OF_NUMBER) | (number - UNKNOWN);
  }

  private int others(int spread) {
    return spread & ((1 << bitsOfOthers) - 1);
  }

  /** Another for each key. */
  private int spread(int key) {
    return key * 0x9E3779B9 & keys;
  }
}
