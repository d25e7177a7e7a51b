package dev.copydesk.languagetool.speller;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.util.Optional;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.DictionaryMetadata;

/**
 * Looks words up in a dictionary. What it has found out about the dictionary changes its answers,
 * as with morfologik's {@code Speller}, after which it is made; see {@link Search}.
 */
final class Lookup {
  private final FSA automaton;
  private final DictionaryMetadata metadata;
  private final CharsetEncoder encoder;
  private final FSATraversal traversal;
  private boolean separated = true;

  Lookup(FSA automaton, DictionaryMetadata metadata) {
    this.automaton = automaton;
    this.metadata = metadata;
    this.encoder = metadata.getEncoder();
    this.traversal = new FSATraversal(automaton);
  }

  /** Whether something behind a separator still seems to belong to each word. */
  boolean isSeparated() {
    return separated;
  }

  boolean has(String word) {
    Optional<MatchResult> match = match(word);
    if (match.isEmpty()) {
      return false;
    }
    int kind = match.get().kind;
    if (kind == MatchResult.EXACT_MATCH) {
      separated = separated && word.indexOf(metadata.getSeparator()) >= 0;
      return !separated;
    }
    return separated
        && kind == MatchResult.SEQUENCE_IS_A_PREFIX
        && !word.isEmpty()
        && automaton.getArc(match.get().node, metadata.getSeparator()) != 0;
  }

  /** How common a word is, from 0 on. */
  int frequency(String word) {
    return match(word)
        .filter(match -> match.kind == MatchResult.SEQUENCE_IS_A_PREFIX)
        .map(match -> frequencyBehind(automaton.getArc(match.node, metadata.getSeparator())))
        .orElse(0);
  }

  /** Likewise, from what is behind its separator; 0 if there is none. */
  int frequencyBehind(int separator) {
    if (!metadata.isFrequencyIncluded() || separator == 0 || automaton.isArcFinal(separator)) {
      return 0;
    }
    int arc = automaton.getFirstArc(automaton.getEndNode(separator));
    while (arc != 0 && !automaton.isArcFinal(arc)) {
      arc = automaton.getFirstArc(automaton.getEndNode(arc));
    }
    return arc == 0 ? 0 : automaton.getArcLabel(arc) - 'A';
  }

  /** Empty if the dictionary's charset has not its characters. */
  private Optional<MatchResult> match(String word) {
    try {
      ByteBuffer encoded = encoder.encode(CharBuffer.wrap(word));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return Optional.of(traversal.match(bytes, 0, bytes.length, automaton.getRootNode()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
