package dev.copydesk.languagetool;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What is said in common of features that are about the same outcomes. In OpenNLP's files they
 * stand together.
 *
 * @param having how many features have each pattern
 * @param lengths how many outcomes each has
 * @param concerned their outcomes, one pattern behind another; perhaps more bytes than that
 */
@SuppressWarnings("ArrayRecordComponent")
record MaxentPatterns(int[] having, byte[] lengths, byte[] concerned) {

  /**
   * How many numbers the entries of all features are.
   *
   * @throws IOException if there are more than a table can have
   */
  int size() throws IOException {
    long size = 0;
    long outcomes = 0;
    for (int i = 0; i < having.length; i++) {
      size += (long) having[i] * (1 + lengths[i]);
      outcomes += lengths[i];
    }
    if (size >= MaxentTable.NUMBER || outcomes > MaxentTable.BEGIN) {
      throw new IOException("a model with too many features");
    }
    return (int) size;
  }

  /** How many features there are. */
  int features() {
    int features = 0;
    for (int each : having) {
      features += each;
    }
    return features;
  }

  /**
   * Makes the entries of a table.
   *
   * @param labels of all features, as the table has them
   * @param in has the parameters of all, and is read to its end
   */
  double[] entries(byte[] labels, ReadBlocks in) throws IOException {
    double[] entries = new double[size()];
    double[] some = new double[ReadBlocks.SIZE / Double.BYTES];
    int missing = entries.length - features();
    int next = 0;
    int end = 0;
    int at = 0;
    int label = 0;
    int begin = 0;
    for (int i = 0; i < having.length; i++) {
      for (int left = having[i]; left > 0; left--) {
        entries[at++] = MaxentTable.head(lengths[i], begin, label);
        label += 2 + MaxentTable.unsigned(labels, label);
        for (int behind = at + lengths[i]; at < behind; at++) {
          if (next == end) {
            next = 0;
            end = Math.min(missing, some.length);
            missing -= end;
            read(in, some, end);
          }
          entries[at] = some[next++];
        }
      }
      begin += lengths[i];
    }
    if (in.read() >= 0) {
      throw new IOException("a model with more than its parameters");
    }
    return entries;
  }

  private static void read(ReadBlocks in, double[] numbers, int count) throws IOException {
    int bytes = count * Double.BYTES;
    int from = in.take(bytes);
    ByteBuffer.wrap(in.block(), from, bytes).asDoubleBuffer().get(numbers, 0, count);
  }

  void write(DataOutputStream out) throws IOException {
    Numbers.write(having, out);
    out.write(lengths);
    out.writeInt(concerned.length);
    out.write(concerned);
  }

  static MaxentPatterns read(DataInputStream in) throws IOException {
    int[] having = Numbers.read(in);
    byte[] lengths = new byte[having.length];
    in.readFully(lengths);
    byte[] concerned = new byte[in.readInt()];
    in.readFully(concerned);
    return new MaxentPatterns(having, lengths, concerned);
  }
}
