package dev.copydesk.languagetool.prepared;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.languagetool.AnalyzedSentence;

/**
 * Which rules of a file a sentence can concern, by its words.
 *
 * <p>Many a pattern has a place where only certain words or lemmas can stand. LanguageTool finds
 * them when it makes the rule; here they are known before.
 */
final class Hints {
  private final Strings strings;
  private final byte[] bytes;

  /** Where the hints of each rule stand. */
  private final int[] places;

  /** Those without hints. */
  private final BitSet always = new BitSet();

  /** The rules whose first hint a word fulfils; words and lemmas in lower case. */
  private final Map<String, int[]> byWord;

  private final Map<String, int[]> byLemma;

  /** Reads what {@link HintRecorder} wrote. */
  Hints(Strings strings, ByteReader in) {
    this.strings = strings;
    bytes = in.bytes();
    places = in.blocks();
    for (int count = in.number(); count > 0; count--) {
      always.set(in.number());
    }
    byWord = map(in);
    byLemma = map(in);
  }

  private Map<String, int[]> map(ByteReader in) {
    int size = in.number();
    Map<String, int[]> map = new HashMap<>(2 * size);
    for (; size > 0; size--) {
      String word = strings.get(in.number());
      int[] rules = new int[in.number()];
      for (int i = 0; i < rules.length; i++) {
        rules[i] = in.number();
      }
      map.put(word, rules);
    }
    return map;
  }

  /** The rules whose first hint a sentence fulfils, and those without hints; for the taker. */
  BitSet candidates(AnalyzedSentence sentence) {
    BitSet candidates = (BitSet) always.clone();
    add(byWord, sentence.getTokenSet(), candidates);
    add(byLemma, sentence.getLemmaSet(), candidates);
    return candidates;
  }

  private static void add(Map<String, int[]> map, Iterable<String> words, BitSet candidates) {
    for (String word : words) {
      int[] rules = map.get(word);
      if (rules != null) {
        for (int rule : rules) {
          candidates.set(rule);
        }
      }
    }
  }

  /** Whether a sentence fulfils all hints of a rule. */
  boolean mayMatch(int rule, AnalyzedSentence sentence) {
    ByteReader in = new ByteReader(bytes, places[rule]);
    int length = in.number();
    int end = in.position() + length;
    while (in.position() < end) {
      int head = in.number();
      boolean ofLemmas = (head & 1) == 1;
      boolean fulfilled = false;
      for (int left = head >> 1; left > 0; left--) {
        int number = in.number();
        if (!fulfilled) {
          String word = strings.get(number);
          fulfilled =
              (ofLemmas ? sentence.getLemmaOffsets(word) : sentence.getTokenOffsets(word)) != null;
        }
      }
      if (!fulfilled) {
        return false;
      }
    }
    return true;
  }
}
