package dev.copydesk.lexicon;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Predicate;

/**
 * Remembers the answers to one question about words, so that a word seen lately costs a single look
 * into memory. A word is known by a fingerprint of 62 bits, mixed well enough that two words of a
 * language hardly ever share one: among a million, one chance in ten million that any two do.
 *
 * <p>Safe for use by many threads: a slot is one number, which holds the fingerprint and the
 * answer.
 */
final class Answers {
  private static final int SLOT_BITS = 17;

  /** Slots a word may lie in, next to each other in one line of the processor's cache. */
  private static final int WAYS = 4;

  /** Set in every fingerprint, so that none is that of an empty slot. */
  private static final long TAKEN = 2;

  private static final long YES = 1;

  private final AtomicLongArray slots = new AtomicLongArray(1 << SLOT_BITS);
  private final Predicate<String> question;

  Answers(Predicate<String> question) {
    this.question = question;
  }

  boolean of(String word) {
    long fingerprint = fingerprint(word);
    int first = (int) (fingerprint >>> (Long.SIZE - SLOT_BITS)) & -WAYS;
    for (int slot = first; slot < first + WAYS; slot++) {
      long seen = slots.getOpaque(slot);
      if ((seen & ~YES) == fingerprint) {
        return (seen & YES) != 0;
      }
    }
    boolean answer = question.test(word);
    // The eldest makes room.
    for (int slot = first + WAYS - 1; slot > first; slot--) {
      slots.setOpaque(slot, slots.getOpaque(slot - 1));
    }
    slots.setOpaque(first, answer ? fingerprint | YES : fingerprint);
    return answer;
  }

  /** The last step is that of SplittableRandom, which lets every bit depend on every other. */
  private static long fingerprint(String word) {
    long mixed = word.length();
    for (int i = 0; i < word.length(); i++) {
      mixed = (mixed ^ word.charAt(i)) * 0x9E3779B97F4A7C15L;
      mixed ^= mixed >>> 32;
    }
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return ((mixed ^ (mixed >>> 31)) & ~YES) | TAKEN;
  }
}
