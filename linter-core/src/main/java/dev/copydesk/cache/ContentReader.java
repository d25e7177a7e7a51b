package dev.copydesk.cache;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a {@link ContentWriter} wrote, and believes none of it. */
final class ContentReader {
  private final DataInputStream in;
  private final int length;

  private ContentReader(byte[] content) {
    in = new DataInputStream(new ByteArrayInputStream(content));
    length = content.length;
  }

  /** Reads one thing. */
  interface Part<T> {
    T read(ContentReader in) throws IOException;
  }

  /** Reads all of a content; empty if it is of another kind. */
  static <T> Optional<T> read(byte[] content, Part<T> whole) {
    try {
      ContentReader reader = new ContentReader(content);
      T read = whole.read(reader);
      return reader.in.read() < 0 ? Optional.of(read) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  boolean flag() throws IOException {
    return number() == 1;
  }

  int number() throws IOException {
    return in.readInt();
  }

  String string() throws IOException {
    int size = size();
    if (size > 0 && size <= ContentWriter.PIECE) {
      return in.readUTF();
    }
    StringBuilder text = new StringBuilder(size);
    while (text.length() < size) {
      text.append(in.readUTF());
    }
    return text.toString();
  }

  <T> List<T> list(Part<T> item) throws IOException {
    int size = size();
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(item.read(this));
    }
    return items;
  }

  /** Nothing in a content has more parts than the content has bytes. */
  private int size() throws IOException {
    int size = number();
    if (size < 0 || size > length) {
      throw new IOException("no size: " + size);
    }
    return size;
  }
}
