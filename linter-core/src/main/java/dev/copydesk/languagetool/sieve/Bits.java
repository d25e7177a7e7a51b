package dev.copydesk.languagetool.sieve;

/** Sets of places in a sentence, a bit each. */
final class Bits {
  private Bits() {}

  static long[] none(int size) {
    return new long[(size + Long.SIZE - 1) / Long.SIZE];
  }

  static long[] all(int size) {
    long[] bits = none(size);
    for (int i = 0; i < size; i++) {
      set(bits, i);
    }
    return bits;
  }

  static void set(long[] bits, int place) {
    bits[place / Long.SIZE] |= 1L << (place % Long.SIZE);
  }

  static boolean isEmpty(long[] bits) {
    for (long each : bits) {
      if (each != 0) {
        return false;
      }
    }
    return true;
  }

  static boolean meet(long[] bits, long[] others) {
    for (int i = 0; i < bits.length; i++) {
      if ((bits[i] & others[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The bits that the others do not have. */
  static long[] without(long[] bits, long[] others) {
    long[] left = new long[bits.length];
    for (int i = 0; i < bits.length; i++) {
      left[i] = bits[i] & ~others[i];
    }
    return left;
  }

  static void and(long[] bits, long[] others) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] &= others[i];
    }
  }

  static void or(long[] bits, long[] others) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] |= others[i];
    }
  }

  /** Makes each place the next one. */
  static void shift(long[] bits) {
    for (int i = bits.length - 1; i >= 0; i--) {
      bits[i] = bits[i] << 1 | (i == 0 ? 0 : bits[i - 1] >>> (Long.SIZE - 1));
    }
  }

  /** Adds all places behind the first one. */
  static void fill(long[] bits) {
    boolean begun = false;
    for (int i = 0; i < bits.length; i++) {
      if (begun) {
        bits[i] = -1L;
      } else if (bits[i] != 0) {
        bits[i] = -Long.lowestOneBit(bits[i]);
        begun = true;
      }
    }
  }
}
