package dev.copydesk.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** Writes the content of an entry. */
final class ContentWriter {
  /** As many characters as always fit into what Java writes as one string. */
  static final int PIECE = 20_000;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  void write(boolean flag) {
    write(flag ? 1 : 0);
  }

  void write(int number) {
    try {
      out.writeInt(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Any characters, halves of pairs too. */
  void write(String text) {
    write(text.length());
    try {
      for (int start = 0; start < text.length(); start += PIECE) {
        out.writeUTF(text.substring(start, Math.min(text.length(), start + PIECE)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  <T> void writeAll(List<T> items, Consumer<T> each) {
    write(items.size());
    items.forEach(each);
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
