package dev.copydesk.languagetool.prepared;

import java.nio.charset.StandardCharsets;

/** Reads numbers, texts and blocks from bytes, one behind another. */
final class ByteReader {
  private final byte[] bytes;
  private int position;

  ByteReader(byte[] bytes, int position) {
    this.bytes = bytes;
    this.position = position;
  }

  byte[] bytes() {
    return bytes;
  }

  int position() {
    return position;
  }

  int number() {
    int value = 0;
    int shift = 0;
    while (true) {
      int next = bytes[position++];
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
      shift += 7;
    }
  }

  long longNumber() {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = (value << Byte.SIZE) | (bytes[position++] & 0xff);
    }
    return value;
  }

  String text() {
    int length = number();
    String text = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    return text;
  }

  /** Skips bytes; where they begin. */
  int skip(int length) {
    int start = position;
    position += length;
    return start;
  }

  /** Skips a block; where it begins, at the number of its bytes. */
  int block() {
    int start = position;
    skip(number());
    return start;
  }

  /** Skips blocks, before which stands how many they are; where each begins. */
  int[] blocks() {
    int[] blocks = new int[number()];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = block();
    }
    return blocks;
  }
}
