package dev.copydesk.languagetool.speller;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;
import morfologik.fsa.CFSA2;
import morfologik.stemming.DictionaryMetadata;

/** Decodes the nodes of a dictionary for an {@link Automaton}. For one thread at a time. */
final class Decoding {
  private static final int NO_CHARACTER = -1;

  private final CFSA2 bytes;
  private final byte separator;
  private final Lookup lookup;
  private final CharsetDecoder decoder;
  private final CharBuffer decoded = CharBuffer.allocate(4);

  /** The character that a byte is by itself, or that it is none. */
  private final int[] ofByte = new int[1 << Byte.SIZE];

  private int[] arcs = new int[8 * Automaton.ARC];
  private int size;

  Decoding(CFSA2 bytes, DictionaryMetadata metadata) {
    this.bytes = bytes;
    this.separator = metadata.getSeparator();
    this.lookup = new Lookup(bytes, metadata);
    this.decoder = metadata.getDecoder();
    for (int i = 0; i < ofByte.length; i++) {
      boolean isOne = !decode(new byte[] {(byte) i}).isError() && decoded.position() == 1;
      ofByte[i] = isOne ? decoded.get(0) : NO_CHARACTER;
    }
  }

  /**
   * The arcs of a node, as they are in an automaton, none of them said to be the last.
   *
   * @param node where it is among the bytes
   */
  int[] arcs(int node) {
    size = 0;
    for (int arc = bytes.getFirstArc(node); arc != 0; arc = bytes.getNextArc(arc)) {
      byte label = bytes.getArcLabel(arc);
      int letter = ofByte[label & 0xFF];
      if (letter == NO_CHARACTER) {
        add(arc, new byte[] {label});
      } else {
        add(arc, (char) letter);
      }
    }
    return Arrays.copyOf(arcs, size);
  }

  private void add(int arc, byte[] character) {
    CoderResult result = decode(character);
    if (result.isMalformed()) {
      if (!bytes.isArcTerminal(arc)) {
        addWithin(bytes.getEndNode(arc), character);
      }
    } else if (!result.isError()) {
      // Of a character beyond the sixteen bits morfologik sees the first half.
      add(arc, decoded.get(0));
    }
  }

  /** Adds the arcs of a node that lies within a character that has begun before it. */
  private void addWithin(int node, byte[] begun) {
    byte[] character = Arrays.copyOf(begun, begun.length + 1);
    for (int arc = bytes.getFirstArc(node); arc != 0; arc = bytes.getNextArc(arc)) {
      character[begun.length] = bytes.getArcLabel(arc);
      add(arc, character);
    }
  }

  private CoderResult decode(byte[] character) {
    decoded.clear();
    return decoder.reset().decode(ByteBuffer.wrap(character), decoded, /* endOfInput= */ true);
  }

  private void add(int arc, char letter) {
    if (size == arcs.length) {
      arcs = Arrays.copyOf(arcs, 2 * size);
    }
    boolean isFinal = bytes.isArcFinal(arc);
    if (bytes.isArcTerminal(arc)) {
      Automaton.put(arcs, size, Automaton.arc(letter, isFinal, true, false, 0), 0, 0);
    } else {
      int node = bytes.getEndNode(arc);
      int behind = bytes.getArc(node, separator);
      boolean before = behind != 0 && !bytes.isArcTerminal(behind);
      int frequency = isFinal ? 0 : lookup.frequencyBehind(behind);
      int itself = Automaton.arc(letter, isFinal, false, before, frequency);
      Automaton.put(arcs, size, itself, node, lettersOf(node));
    }
    size += Automaton.ARC;
  }

  private int lettersOf(int node) {
    int letters = 0;
    for (int arc = bytes.getFirstArc(node); arc != 0; arc = bytes.getNextArc(arc)) {
      int letter = ofByte[bytes.getArcLabel(arc) & 0xFF];
      boolean isTold = letter >= 0 && letter < Automaton.FIRST_RARE;
      letters |= isTold ? Automaton.bit((char) letter) : Automaton.ALL;
    }
    return letters;
  }
}
