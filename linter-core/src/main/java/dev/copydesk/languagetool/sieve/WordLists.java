package dev.copydesk.languagetool.sieve;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lists of words, or of lemmas, that patterns ask for: one look at a word tells which of them
 * it is on. Safe for use by many threads.
 */
final class WordLists {
  /** LanguageTool's patterns match nothing that is longer, in UTF-16 code units. */
  private static final int LONGEST = 250;

  private static final int[] NONE = {};

  /** The numbers of the lists that a word is on. */
  private final Map<String, int[]> exact = new ConcurrentHashMap<>();

  /** The same, for words in any case. */
  private final Map<String, int[]> anyCase = new ConcurrentHashMap<>();

  /** Whether words can be on a list: in letters of two code units case is another matter. */
  static boolean canHave(Collection<String> words) {
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        if (Character.isSurrogate(word.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Adds a list under a number. */
  void add(int number, Collection<String> words, boolean caseSensitive) {
    Map<String, int[]> lists = caseSensitive ? exact : anyCase;
    int[] one = {number};
    for (String word : words) {
      lists.merge(caseSensitive ? word : folded(word), one, WordLists::together);
    }
  }

  private static int[] together(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  /** The numbers of the lists that a word is on; some may be there twice. */
  int[] with(String word) {
    if (word.length() > LONGEST) {
      return NONE;
    }
    int[] some = exact.getOrDefault(word, NONE);
    int[] more = anyCase.getOrDefault(folded(word), NONE);
    if (some.length == 0) {
      return more;
    }
    return more.length == 0 ? some : together(some, more);
  }

  /** The same for words that {@link String#equalsIgnoreCase} takes to be the same. */
  private static String folded(String word) {
    char[] folded = word.toCharArray();
    boolean same = true;
    for (int i = 0; i < folded.length; i++) {
      char each = Character.toLowerCase(Character.toUpperCase(folded[i]));
      same &= each == folded[i];
      folded[i] = each;
    }
    return same ? word : new String(folded);
  }
}
