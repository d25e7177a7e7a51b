package dev.copydesk.languagetool.speller;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import morfologik.fsa.CFSA2;
import morfologik.stemming.DictionaryMetadata;

/**
 * The automaton of a dictionary by characters, where the dictionary has it by bytes. A node is
 * decoded when it is first walked through. Safe for many threads.
 *
 * <p>An arc is a number: its character, its flags, and the node it leads to.
 */
final class Automaton {
  private static final long FINAL = 1L << 16;
  private static final long TERMINAL = 1L << 17;
  private static final long BEFORE_SEPARATOR = 1L << 18;
  private static final int FREQUENCY = 20;
  private static final int TARGET = 32;

  private final CFSA2 bytes;
  private final DictionaryMetadata metadata;
  private final Lookup lookup;

  /** The arcs of each node that has been decoded, by its place among the bytes. */
  private final AtomicReferenceArray<long[]> nodes;

  Automaton(CFSA2 bytes, DictionaryMetadata metadata) {
    this.bytes = bytes;
    this.metadata = metadata;
    this.lookup = new Lookup(bytes, metadata);
    this.nodes = new AtomicReferenceArray<>(bytes.arcs.length);
  }

  int root() {
    return bytes.getRootNode();
  }

  static char letter(long arc) {
    return (char) arc;
  }

  /** The node behind an arc that is not terminal. */
  static int target(long arc) {
    return (int) (arc >>> TARGET);
  }

  /** Whether a word ends here that has nothing behind it. */
  static boolean isFinal(long arc) {
    return (arc & FINAL) != 0;
  }

  /** Whether no node is behind it. */
  static boolean isTerminal(long arc) {
    return (arc & TERMINAL) != 0;
  }

  /** Whether a word ends here that has something behind it, such as how common it is. */
  static boolean isBeforeSeparator(long arc) {
    return (arc & BEFORE_SEPARATOR) != 0;
  }

  /** How common the word is that ends here. */
  static int frequency(long arc) {
    return (byte) (arc >>> FREQUENCY);
  }

  /** What leads on from a node, in the dictionary's order; not to be changed. */
  long[] arcs(int node) {
    long[] known = nodes.getAcquire(node);
    if (known == null) {
      known = new Decoding().arcs(node);
      nodes.setRelease(node, known);
    }
    return known;
  }

  /** Decodes one node. */
  private final class Decoding {
    private final CharsetDecoder decoder = metadata.getDecoder();
    private final CharBuffer decoded = CharBuffer.allocate(4);
    private long[] arcs = new long[8];
    private int size;

    long[] arcs(int node) {
      add(node, new byte[0]);
      return Arrays.copyOf(arcs, size);
    }

    /** Adds the arcs of a node, which may lie within a character that has begun before it. */
    private void add(int node, byte[] begun) {
      byte[] character = Arrays.copyOf(begun, begun.length + 1);
      for (int arc = bytes.getFirstArc(node); arc != 0; arc = bytes.getNextArc(arc)) {
        character[begun.length] = bytes.getArcLabel(arc);
        decoded.clear();
        CoderResult result =
            decoder.reset().decode(ByteBuffer.wrap(character), decoded, /* endOfInput= */ true);
        if (result.isMalformed()) {
          if (!bytes.isArcTerminal(arc)) {
            add(bytes.getEndNode(arc), character);
          }
        } else if (!result.isError()) {
          // Of a character beyond the sixteen bits morfologik sees the first half.
          add(decoded.flip().get() | flags(arc));
        }
      }
    }

    private void add(long arc) {
      if (size == arcs.length) {
        arcs = Arrays.copyOf(arcs, 2 * size);
      }
      arcs[size++] = arc;
    }

    private long flags(int arc) {
      long flags = bytes.isArcFinal(arc) ? FINAL : 0;
      if (bytes.isArcTerminal(arc)) {
        return flags | TERMINAL;
      }
      int target = bytes.getEndNode(arc);
      int behind = bytes.getArc(target, metadata.getSeparator());
      if (behind != 0 && !bytes.isArcTerminal(behind)) {
        flags |= BEFORE_SEPARATOR;
      }
      if (!bytes.isArcFinal(arc)) {
        flags |= (lookup.frequencyBehind(behind) & 0xFFL) << FREQUENCY;
      }
      return flags | ((long) target << TARGET);
    }
  }
}
