package dev.copydesk.cache;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a {@link ContentWriter} wrote, and believes none of it. */
final class ContentReader {
  private final byte[] content;
  private int at;

  private ContentReader(byte[] content) {
    this.content = content;
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
      return reader.at == content.length ? Optional.of(read) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  boolean flag() throws IOException {
    return number() == 1;
  }

  int number() throws IOException {
    int start = take(Integer.BYTES);
    return content[start] << 24
        | (content[start + 1] & 0xFF) << 16
        | (content[start + 2] & 0xFF) << 8
        | (content[start + 3] & 0xFF);
  }

  /** Where some bytes begin, which are read thereby. */
  private int take(int bytes) throws IOException {
    int start = at;
    if (bytes > content.length - start) {
      throw new EOFException();
    }
    at = start + bytes;
    return start;
  }

  String string() throws IOException {
    int size = size();
    if (size > 0 && size <= ContentWriter.PIECE) {
      return piece();
    }
    StringBuilder text = new StringBuilder(size);
    while (text.length() < size) {
      text.append(piece());
    }
    return text.toString();
  }

  /** As {@link DataInputStream#readUTF} does it, which nearly every text has no need of. */
  private String piece() throws IOException {
    int head = take(Short.BYTES);
    int bytes = (content[head] & 0xFF) << 8 | (content[head + 1] & 0xFF);
    int start = take(bytes);
    for (int i = start; i < start + bytes; i++) {
      if (content[i] <= 0) {
        return new DataInputStream(new ByteArrayInputStream(content, head, Short.BYTES + bytes))
            .readUTF();
      }
    }
    return new String(content, start, bytes, StandardCharsets.ISO_8859_1);
  }

  <T> List<T> list(Part<T> item) throws IOException {
    int size = size();
    if (size == 0) {
      return List.of();
    }
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(item.read(this));
    }
    return items;
  }

  /** Nothing in a content has more parts than the content has bytes. */
  private int size() throws IOException {
    int size = number();
    if (size < 0 || size > content.length) {
      throw new IOException("no size: " + size);
    }
    return size;
  }
}
