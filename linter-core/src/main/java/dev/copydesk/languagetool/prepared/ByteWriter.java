package dev.copydesk.languagetool.prepared;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes what a {@link ByteReader} reads. */
final class ByteWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /**
   * @param value from 0; small ones take less room
   */
  void number(int value) {
    int rest = value;
    while (rest >= 0x80) {
      bytes.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  void longNumber(long value) {
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      bytes.write((int) (value >>> shift));
    }
  }

  void text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length);
    bytes.writeBytes(encoded);
  }

  /** Strings without anything between them. */
  void utf8(Iterable<String> strings) {
    strings.forEach(string -> bytes.writeBytes(string.getBytes(StandardCharsets.UTF_8)));
  }

  /** What another has written, and before it how many bytes it is. */
  void block(ByteWriter other) {
    number(other.bytes.size());
    raw(other);
  }

  void raw(ByteWriter other) {
    bytes.writeBytes(other.toBytes());
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
