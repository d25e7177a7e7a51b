package dev.copydesk.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;

/** Finds words in a dictionary's automaton without decoding what it says of them. */
final class WordAutomaton {
  private final FSA automaton;
  private final byte separator;

  WordAutomaton(Dictionary dictionary) {
    this.automaton = dictionary.fsa;
    this.separator = dictionary.metadata.getSeparator();
  }

  /** Whether it holds the word as written or, failing that, in lower case. */
  boolean holdsAnyCase(String word) {
    String straight = word.replace('\u2019', '\'');
    if (entry(straight) != 0) {
      return true;
    }
    String lower = straight.toLowerCase(Locale.ROOT);
    return !lower.equals(straight) && entry(lower) != 0;
  }

  FSA automaton() {
    return automaton;
  }

  /** What stands between a word and what is said of it. */
  byte separator() {
    return separator;
  }

  /** The first byte of a word's first entry, or -1 if there is none. */
  int firstByte(String word) {
    int entry = entry(word);
    return entry == 0
        ? -1
        : automaton.getArcLabel(automaton.getFirstArc(automaton.getEndNode(entry)));
  }

  /** The arc behind which the word's entries lie, or 0. */
  private int entry(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    if (bytes.length == 0) {
      return 0;
    }
    MatchResult match = new FSATraversal(automaton).match(bytes);
    if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
      return 0;
    }
    int arc = automaton.getArc(match.node, separator);
    return arc == 0 || automaton.isArcTerminal(arc) ? 0 : arc;
  }
}
