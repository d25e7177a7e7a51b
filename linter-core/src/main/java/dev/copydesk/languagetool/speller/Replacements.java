package dev.copydesk.languagetool.speller;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people write for what, as a dictionary lists it: {@code f} for {@code ph}. What is meant is
 * looked for letter by letter if it has one or two letters; longer ones are put into the word
 * before.
 *
 * <p>After morfologik's {@code Speller}; see {@link Search}.
 */
final class Replacements {
  private static final char[][] NONE = {};
  private static final int MOST_REPLACED = 6;

  /** What is written for one letter, by the letter. */
  private final char[][][] forOne;

  /** What is written for two letters, by the second of them. */
  private final Pair[][] forTwo;

  /** The last letters of what is looked for letter by letter. */
  private final char[] lastOfMeant;

  private final Map<String, List<String>> longer = new HashMap<>();

  /** What is written for two letters. */
  private static final class Pair {
    private final char first;
    private final char[][] written;

    Pair(char first, char[][] written) {
      this.first = first;
      this.written = written;
    }
  }

  /**
   * @param pairs what may be meant by what is written
   */
  Replacements(Map<String, List<String>> pairs) {
    Map<String, List<char[]>> byMeant = new LinkedHashMap<>();
    int end = 0;
    for (Map.Entry<String, List<String>> pair : pairs.entrySet()) {
      for (String meant : pair.getValue()) {
        if (meant.length() == 1 || meant.length() == 2) {
          byMeant.computeIfAbsent(meant, key -> new ArrayList<>()).add(pair.getKey().toCharArray());
          end = Math.max(end, meant.charAt(meant.length() - 1) + 1);
        } else {
          longer.computeIfAbsent(pair.getKey(), key -> new ArrayList<>()).add(meant);
        }
      }
    }
    forOne = new char[end][][];
    forTwo = new Pair[end][];
    byMeant.forEach(this::add);
    StringBuilder last = new StringBuilder();
    for (char letter = 0; letter < end; letter++) {
      if (forOne[letter] != null || forTwo[letter] != null) {
        last.append(letter);
      }
    }
    lastOfMeant = last.toString().toCharArray();
  }

  private void add(String meant, List<char[]> written) {
    char last = meant.charAt(meant.length() - 1);
    char[][] all = written.toArray(NONE);
    if (meant.length() == 1) {
      forOne[last] = all;
    } else {
      Pair[] before = forTwo[last] == null ? new Pair[0] : forTwo[last];
      List<Pair> pairs = new ArrayList<>(List.of(before));
      pairs.add(new Pair(meant.charAt(0), all));
      forTwo[last] = pairs.toArray(before);
    }
  }

  /**
   * How many letters of a word may stand for the last of a candidate; 0 for none.
   *
   * @param at where in the word they would begin
   */
  int forLast(char last, char[] word, int at) {
    if (last < forOne.length && forOne[last] != null) {
      for (char[] written : forOne[last]) {
        if (stands(written, word, at)) {
          return written.length;
        }
      }
    }
    return 0;
  }

  /**
   * Which last letters of a candidate some of a word may stand for, in the bits of an {@link
   * Automaton}; or more.
   *
   * @param at where in the word they would begin
   */
  int lastFor(char[] word, int at) {
    int letters = 0;
    for (char last : lastOfMeant) {
      boolean may = forLast(last, word, at) > 0;
      for (int i = 0; at > 0 && !may && forTwo[last] != null && i < forTwo[last].length; i++) {
        may = length(forTwo[last][i], last, word, at) > 0;
      }
      letters |= may ? Automaton.bit(last) : 0;
    }
    return letters;
  }

  /**
   * How many letters of a word may stand for the last two of a candidate; 0 for none.
   *
   * @param at behind where in the word they would begin
   */
  int forLastTwo(char[] candidate, int last, char[] word, int at) {
    char second = candidate[last];
    if (second >= forTwo.length || forTwo[second] == null || last == 0 || at == 0) {
      return 0;
    }
    char first = candidate[last - 1];
    for (Pair pair : forTwo[second]) {
      if (pair.first == first) {
        return length(pair, second, word, at);
      }
    }
    return 0;
  }

  private static int length(Pair pair, char second, char[] word, int at) {
    boolean there = at < word.length && word[at - 1] == pair.first && word[at] == second;
    for (char[] written : pair.written) {
      if (there && written.length == 2) {
        return 0;
      }
      if (stands(written, word, at - 1)) {
        return written.length;
      }
    }
    return 0;
  }

  private static boolean stands(char[] written, char[] word, int at) {
    if (at + written.length > word.length) {
      return false;
    }
    for (int i = 0; i < written.length; i++) {
      if (written[i] != word[at + i]) {
        return false;
      }
    }
    return true;
  }

  /** The word itself, and what it becomes with some of the longer ones in place or all of them. */
  List<String> variants(String word) {
    List<String> all = new ArrayList<>();
    addVariants(word, 0, 0, all);
    return all;
  }

  private void addVariants(String word, int from, int replaced, List<String> all) {
    String key = "";
    int index = Search.LONGEST;
    if (replaced <= MOST_REPLACED) {
      for (String each : longer.keySet()) {
        int found = word.indexOf(each, from);
        if (found >= 0 && (found < index || (found == index && each.length() >= key.length()))) {
          index = found;
          key = each;
        }
      }
    }
    if (index == Search.LONGEST) {
      all.add(word);
      return;
    }
    int end = index + key.length();
    addVariants(word, end, replaced + 1, all);
    for (String meant : longer.getOrDefault(key, List.of())) {
      int there = word.indexOf(meant, from - meant.length() + 1);
      boolean inPlace =
          meant.length() > key.length()
              && there >= 0
              && (there == index || there == index - meant.length() + 1);
      if (!inPlace) {
        String meantWord = word.substring(0, index) + meant + word.substring(end);
        addVariants(meantWord, index + meant.length(), replaced + 1, all);
      }
    }
  }
}
