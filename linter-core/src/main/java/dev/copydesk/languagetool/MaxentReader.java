package dev.copydesk.languagetool;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Makes a {@link MaxentTable} of OpenNLP's file while that is unpacked: each part of it goes to its
 * place as it comes.
 *
 * <p>The file has the outcomes; for each pattern of outcomes how many features have it; the
 * features; and then the parameters of each feature, as many as its pattern has outcomes.
 */
final class MaxentReader {
  /** In bytes, of a label; most are shorter. */
  private static final int USUAL_LENGTH = 20;

  private final ReadBlocks in;
  private final String[] outcomes;
  private final MaxentPatterns patterns;
  private final byte[] labels;
  private final double[] entries;
  private final int[] slots;
  private int longest;
  private final long beforeLabels;
  private int sizeOfLabels;

  /**
   * Reads a model, to the end of the file.
   *
   * @throws IOException if it is of another kind
   */
  MaxentReader(InputStream file) throws IOException {
    in = new ReadBlocks(file);
    DataInputStream data = new DataInputStream(in);
    if (!data.readUTF().equals("GIS")) {
      throw new IOException("no model of maximum entropy");
    }
    data.readInt();
    data.readDouble();
    outcomes = new String[data.readInt()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = data.readUTF();
    }
    if (outcomes.length > Byte.MAX_VALUE) {
      throw new IOException("a model with too many outcomes");
    }
    patterns = readPatterns(data.readInt());
    int features = patterns.features();
    if (data.readInt() != features) {
      throw new IOException("a model with features that have no outcomes");
    }
    beforeLabels = in.position();
    labels = readLabels(features);
    entries = patterns.entries(labels, in);
    slots = new int[Integer.highestOneBit(features + 1) * 4];
    for (int at = 0; at < entries.length; at += 1 + MaxentTable.parameters(entries[at])) {
      index(at);
    }
  }

  MaxentTable table() {
    return new MaxentTable(outcomes, patterns.concerned(), labels, entries, slots, longest);
  }

  MaxentPatterns patterns() {
    return patterns;
  }

  int[] slots() {
    return slots;
  }

  /** How many bytes of the file are before the labels. */
  long beforeLabels() {
    return beforeLabels;
  }

  /** Of how many bytes the labels are. */
  int sizeOfLabels() {
    return sizeOfLabels;
  }

  private MaxentPatterns readPatterns(int count) throws IOException {
    int[] having = new int[count];
    byte[] lengths = new byte[count];
    byte[] concerned = new byte[1 << 12];
    int begin = 0;
    for (int i = 0; i < count; i++) {
      int length = in.unsigned();
      if (concerned.length - begin < length) {
        concerned = Arrays.copyOf(concerned, 2 * concerned.length + length);
      }
      int at = in.take(length);
      int end = readPattern(in.block(), at, at + length, having, i, concerned, begin);
      if (end - begin > outcomes.length) {
        throw new IOException("a model with more outcomes of a feature than there are");
      }
      lengths[i] = (byte) (end - begin);
      begin = end;
    }
    return new MaxentPatterns(having, lengths, Arrays.copyOf(concerned, begin));
  }

  /** Reads how many features have a pattern, and its outcomes; where those end. */
  private int readPattern(
      byte[] text, int start, int end, int[] having, int pattern, byte[] concerned, int begin)
      throws IOException {
    having[pattern] = -1;
    int number = 0;
    int next = begin;
    for (int at = start; at <= end; at++) {
      if (at < end && text[at] != ' ') {
        number = 10 * number + text[at] - '0';
      } else if (having[pattern] < 0) {
        if (number < 0) {
          throw new IOException("a model with fewer features than none");
        }
        having[pattern] = number;
        number = 0;
      } else if (number < 0 || number >= outcomes.length) {
        throw new IOException("a model with outcomes that it does not name");
      } else {
        concerned[next++] = (byte) number;
        number = 0;
      }
    }
    return next;
  }

  private byte[] readLabels(int features) throws IOException {
    byte[] all = new byte[features * USUAL_LENGTH];
    int end = 0;
    for (int i = 0; i < features; i++) {
      int length = in.unsigned();
      if (all.length - end < 2 + length) {
        all = Arrays.copyOf(all, all.length + all.length / 4 + 2 + length);
      }
      all[end++] = (byte) (length >> Byte.SIZE);
      all[end++] = (byte) length;
      System.arraycopy(in.block(), in.take(length), all, end, length);
      end += length;
      longest = Math.max(longest, length);
      if (end > MaxentTable.LABEL) {
        throw new IOException("a model with too many features");
      }
    }
    sizeOfLabels = end;
    return all;
  }

  /** Puts a feature into its slot, which may be that of another of the same label. */
  private void index(int feature) {
    int label = MaxentTable.label(entries[feature]);
    int end = label + 2 + MaxentTable.unsigned(labels, label);
    int hash = 0;
    for (int at = label + 2; at < end; at += MaxentTable.width(labels[at])) {
      hash = 31 * hash + MaxentTable.letter(labels, at);
    }
    int slot = MaxentTable.slot(hash, slots.length);
    int entry = slots[slot];
    while (entry != 0
        && !(MaxentTable.mayHave(entry, hash) && isAt(label, MaxentTable.feature(entry)))) {
      slot = (slot + 1) & (slots.length - 1);
      entry = slots[slot];
    }
    slots[slot] = MaxentTable.entry(feature, hash);
  }

  /** Whether a feature has the same label as one at a place. */
  private boolean isAt(int label, int feature) {
    int other = MaxentTable.label(entries[feature]);
    int length = 2 + MaxentTable.unsigned(labels, label);
    return Arrays.equals(labels, label, label + length, labels, other, other + length);
  }
}
