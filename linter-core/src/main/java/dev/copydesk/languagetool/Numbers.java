package dev.copydesk.languagetool;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Arrays of numbers in a file: how many there are, and these. */
final class Numbers {
  /** In bytes. */
  private static final int BLOCK = 1 << 13;

  private Numbers() {}

  static void write(int[] numbers, DataOutputStream out) throws IOException {
    out.writeInt(numbers.length);
    for (int each : numbers) {
      out.writeInt(each);
    }
  }

  /** Reads them without a second array of their size. */
  static int[] read(DataInputStream in) throws IOException {
    int[] numbers = new int[in.readInt()];
    byte[] block = new byte[BLOCK];
    for (int at = 0; at < numbers.length; at += BLOCK / Integer.BYTES) {
      int count = Math.min(numbers.length - at, BLOCK / Integer.BYTES);
      in.readFully(block, 0, count * Integer.BYTES);
      ByteBuffer.wrap(block).asIntBuffer().get(numbers, at, count);
    }
    return numbers;
  }
}
