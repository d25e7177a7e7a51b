package dev.copydesk.cache;

import dev.copydesk.source.Source;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file that is in UTF-8, with what takes time to find out about it. The digits of its
 * fingerprint; how many lines there are and where each begins; the bytes.
 *
 * @param source what is in the file
 * @param fingerprint what tells its text from any other
 */
record KeptText(Source source, Key fingerprint) {
  private static final int HEAD = Key.DIGITS + Integer.BYTES;

  /**
   * What to keep.
   *
   * @param utf8 the bytes of the file, of which the source is the text
   */
  byte[] content(byte[] utf8) {
    int[] lines = source.lines().starts();
    ByteBuffer content =
        ByteBuffer.allocate(HEAD + lines.length * Integer.BYTES + utf8.length)
            .put(fingerprint.hex().getBytes(StandardCharsets.ISO_8859_1))
            .putInt(lines.length);
    for (int line : lines) {
      content.putInt(line);
    }
    return content.put(utf8).array();
  }

  /**
   * Reads what {@link #content} wrote; empty if it is nothing of the kind.
   *
   * @param name what to call the source
   */
  static Optional<KeptText> of(String name, byte[] content) {
    if (content.length < HEAD) {
      return Optional.empty();
    }
    ByteBuffer numbers = ByteBuffer.wrap(content);
    int count = numbers.getInt(Key.DIGITS);
    if (count < 1 || count > (content.length - HEAD) / Integer.BYTES) {
      return Optional.empty();
    }
    int[] lines = new int[count];
    for (int i = 0; i < count; i++) {
      lines[i] = numbers.getInt(HEAD + i * Integer.BYTES);
    }
    Key fingerprint = new Key(new String(content, 0, Key.DIGITS, StandardCharsets.ISO_8859_1));
    Source source = Source.known(name, content, HEAD + count * Integer.BYTES, lines);
    return Optional.of(new KeptText(source, fingerprint));
  }
}
