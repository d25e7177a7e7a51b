package dev.copydesk.languagetool.speller;

import java.util.Arrays;
import morfologik.fsa.CFSA2;
import morfologik.stemming.DictionaryMetadata;
import org.jspecify.annotations.Nullable;

/**
 * The automaton of a dictionary by characters, where the dictionary has it by bytes. A node is
 * decoded when it is first walked through, and then lies beside those through which one comes to
 * it: a search goes through so many that it mostly waits for them to come from memory. Safe for
 * many threads, each of which has a {@link View}.
 *
 * <p>An arc is three numbers: what it is, where its node is, and which letters lead on from there.
 * Letters are a number in which each has the bit that its last five bits say; others may have it
 * too. The arcs of a node follow each other, in the dictionary's order.
 */
final class Automaton {
  /** All letters. */
  static final int ALL = -1;

  /** Letters beyond it are rare; they are never told by a bit. */
  static final char FIRST_RARE = 0x80;

  /** How many numbers an arc is. */
  static final int ARC = 3;

  private static final int NODE = 1;
  private static final int LETTERS = 2;

  private static final int FINAL = 1 << 16;
  private static final int TERMINAL = 1 << 17;
  private static final int BEFORE_SEPARATOR = 1 << 18;
  private static final int RARE = 1 << 19;
  private static final int LAST = 1 << 20;
  private static final int FREQUENCY = 24;

  /** A node that nothing leads on from; it is in no chunk. */
  static final int EMPTY = Integer.MAX_VALUE;

  private static final int CHUNK_BITS = 14;
  private static final int WITHIN_CHUNK = (1 << CHUNK_BITS) - 1;

  private final CFSA2 bytes;
  private final Decoding decoding;

  /** Of a place among the bytes, within its part of {@link #nodes}. */
  private static final int PART_BITS = 12;

  private static final int WITHIN_PART = (1 << PART_BITS) - 1;

  /**
   * Where the nodes are that have been decoded, by their places among the bytes; 0 for others. In
   * parts, of which those are null in which there is none.
   */
  private final int[] @Nullable [] nodes;

  /** The arcs; each node is within one chunk. Those that have been written are not replaced. */
  private int[][] chunks = {new int[1 << CHUNK_BITS]};

  /** The chunk that is being filled. */
  private int chunk;

  /** How much of it is; no node is at the beginning of all. */
  private int used = ARC;

  /** Behind the last node. What is before it was written before this number was. */
  private volatile int end;

  Automaton(CFSA2 bytes, DictionaryMetadata metadata) {
    this.bytes = bytes;
    this.decoding = new Decoding(bytes, metadata);
    this.nodes = new int[(bytes.arcs.length >>> PART_BITS) + 1][];
  }

  static char letter(int arc) {
    return (char) arc;
  }

  /** Whether a word ends here that has nothing behind it. */
  static boolean isFinal(int arc) {
    return (arc & FINAL) != 0;
  }

  /** Whether no node is behind it. */
  static boolean isTerminal(int arc) {
    return (arc & TERMINAL) != 0;
  }

  /** Whether a word ends here that has something behind it, such as how common it is. */
  static boolean isBeforeSeparator(int arc) {
    return (arc & BEFORE_SEPARATOR) != 0;
  }

  /** Whether its letter is told by no bit. */
  static boolean isRare(int arc) {
    return (arc & RARE) != 0;
  }

  /** Whether it is the last of its node. */
  static boolean isLast(int arc) {
    return (arc & LAST) != 0;
  }

  /** How common the word is that ends here. */
  static int frequency(int arc) {
    return arc >> FREQUENCY;
  }

  /** The bit of a letter. */
  static int bit(char letter) {
    return 1 << letter;
  }

  /** The letters that lead on behind an arc; or more. */
  static int lettersBehind(int[] arcs, int at) {
    return arcs[at + LETTERS];
  }

  /** Where a node is within its chunk. */
  static int within(int node) {
    return node & WITHIN_CHUNK;
  }

  /**
   * What an arc is.
   *
   * @param terminal whether no node is behind it
   * @param before whether a word ends here that has something behind it
   * @param frequency how common that word is
   */
  static int arc(char letter, boolean isFinal, boolean terminal, boolean before, int frequency) {
    return letter
        | (isFinal ? FINAL : 0)
        | (terminal ? TERMINAL : 0)
        | (before ? BEFORE_SEPARATOR : 0)
        | (letter >= FIRST_RARE ? RARE : 0)
        | (frequency << FREQUENCY);
  }

  /**
   * Writes an arc that leads to a node not decoded yet.
   *
   * @param place that of the node among the bytes
   * @param letters those that lead on from the node; or more
   */
  static void put(int[] arcs, int at, int arc, int place, int letters) {
    arcs[at] = arc;
    arcs[at + NODE] = ~place;
    arcs[at + LETTERS] = letters;
  }

  /** The node at a place among the bytes, decoded if it has not been. */
  private synchronized int decoded(int place) {
    int[] part = nodes[place >>> PART_BITS];
    if (part == null) {
      part = new int[1 << PART_BITS];
      nodes[place >>> PART_BITS] = part;
    }
    int node = part[place & WITHIN_PART];
    if (node == 0) {
      int[] arcs = decoding.arcs(place);
      node = arcs.length == 0 ? EMPTY : added(arcs);
      part[place & WITHIN_PART] = node;
    }
    return node;
  }

  private int added(int[] arcs) {
    arcs[arcs.length - ARC] |= LAST;
    if (chunks[chunk].length - used < arcs.length) {
      chunk++;
      used = 0;
      if (chunk == chunks.length) {
        chunks = Arrays.copyOf(chunks, 2 * chunk);
      }
      chunks[chunk] = new int[Math.max(arcs.length, 1 << CHUNK_BITS)];
    }
    System.arraycopy(arcs, 0, chunks[chunk], used, arcs.length);
    int node = (chunk << CHUNK_BITS) + used;
    used += arcs.length;
    end = node + 1;
    return node;
  }

  /** The automaton as one thread sees it. */
  final class View {
    private int[][] seen = {};

    /** Behind the last node that is sure to be seen as it was written. */
    private int seenEnd;

    /** The first node. */
    int root() {
      return decoded(bytes.getRootNode());
    }

    /** The node behind an arc that is not terminal. */
    int behind(int[] arcs, int at) {
      int node = arcs[at + NODE];
      if (node < 0) {
        node = decoded(~node);
        arcs[at + NODE] = node;
      }
      return node;
    }

    /** The chunk that a node is in. */
    int[] chunk(int node) {
      // Who finds a node that another thread has decoded may have to wait until it can be seen.
      while (node >= seenEnd) {
        seenEnd = end;
        seen = chunks;
      }
      return seen[node >>> CHUNK_BITS];
    }
  }
}
