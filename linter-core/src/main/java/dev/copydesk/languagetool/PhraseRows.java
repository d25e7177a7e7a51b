package dev.copydesk.languagetool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases that begin with one letter, laid out so that those that LanguageTool could suggest
 * for another phrase are found quickly. It goes through all of them, and counts for each how many
 * letters are to be changed in each word; most have too many that the other has not. Safe for use
 * by many threads.
 */
final class PhraseRows {
  /** What LanguageTool calls near, in letters by which the lengths of phrases differ. */
  private static final int MOST_LONGER = 3;

  /** Shorter phrases have to have the same letters. */
  private static final int SHORTEST_CHANGED = 7;

  private final String[] keys;
  private final List<String>[] phrases;
  private final Shape[] shapes;

  /**
   * @param byKey the phrases by the letters by which they are compared, in the order in which they
   *     are gone through
   */
  PhraseRows(Map<String, List<String>> byKey) {
    keys = byKey.keySet().toArray(new String[0]);
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<String>[] lists = byKey.values().toArray(new List[0]);
    phrases = lists;
    shapes = new Shape[keys.length];
    for (int i = 0; i < keys.length; i++) {
      shapes[i] = Shape.of(keys[i]);
    }
  }

  /**
   * Those that may be near to a phrase, or may be what it is but for capitals, in the same order.
   *
   * @param original the phrase as it was written
   * @param length how long it is without blanks beside hyphens
   * @param key the letters by which it is compared
   */
  Map<String, List<String>> near(String original, int length, String key) {
    // LanguageTool wants a HashMap, which it is.
    Map<String, List<String>> near = new LinkedHashMap<>();
    Shape shape = Shape.of(key);
    for (int i = 0; i < keys.length; i++) {
      if (isNear(i, length, shape) || isSame(phrases[i], original)) {
        near.put(keys[i], phrases[i]);
      }
    }
    return near;
  }

  private boolean isNear(int i, int length, Shape written) {
    return Math.abs(keys[i].length() - length) <= MOST_LONGER
        && written.mayBecome(shapes[i], keys[i].length() >= SHORTEST_CHANGED);
  }

  private static boolean isSame(List<String> phrases, String original) {
    for (int i = 0; i < phrases.size(); i++) {
      if (phrases.get(i).equalsIgnoreCase(original)) {
        return true;
      }
    }
    return false;
  }

  /**
   * How many words a phrase has, and how long its first two words are and which letters they have.
   * Letters are in bits, each of which may stand for several; those that LanguageTool takes for
   * each other have the same.
   */
  private record Shape(
      int words, int length, int first, int second, long all, long inFirst, long inSecond) {
    /** The words of these lengths may differ by two letters, others by one. */
    private static final int LONG_WRITTEN = 5;

    private static final int LONG_MEANT = 4;

    static Shape of(String key) {
      int words = 0;
      int length = 0;
      int[] lengths = new int[2];
      long all = 0;
      long[] letters = new long[2];
      boolean within = false;
      for (int i = 0; i < key.length(); i++) {
        char c = key.charAt(i);
        if (c == ' ') {
          within = false;
          continue;
        }
        if (!within) {
          words++;
          within = true;
        }
        length++;
        long letter = 1L << (c == 'y' ? 'i' : c == 'k' ? 'c' : c);
        all |= letter;
        if (words <= 2) {
          lengths[words - 1]++;
          letters[words - 1] |= letter;
        }
      }
      return new Shape(words, length, lengths[0], lengths[1], all, letters[0], letters[1]);
    }

    /**
     * False only if too many letters are to be changed.
     *
     * @param changed whether any may be
     */
    boolean mayBecome(Shape meant, boolean changed) {
      int most = most(first, meant.first, changed);
      if (words != meant.words || words < 2) {
        // They are compared as one, and blanks alone are no difference.
        return distance(length, meant.length, all, meant.all) <= most;
      }
      return distance(first, meant.first, inFirst, meant.inFirst) <= most
          && distance(second, meant.second, inSecond, meant.inSecond)
              <= most(second, meant.second, changed);
    }

    private static int most(int written, int meant, boolean changed) {
      return !changed ? 0 : written > LONG_WRITTEN && meant > LONG_MEANT ? 2 : 1;
    }

    /** How many letters are to be changed at least. */
    private static int distance(int length, int meantLength, long letters, long meantLetters) {
      int longer = Math.abs(length - meantLength);
      int lacking = Long.bitCount(meantLetters & ~letters);
      int tooMany = Long.bitCount(letters & ~meantLetters);
      return Math.max(longer, Math.max(lacking, tooMany));
    }
  }
}
