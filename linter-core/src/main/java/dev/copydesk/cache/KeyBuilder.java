package dev.copydesk.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** Makes a key of what decides an entry, part by part: their order counts, and where each ends. */
public final class KeyBuilder {
  private final MessageDigest digest;

  /**
   * @param kind what sort of entry it is of
   */
  public KeyBuilder(String kind) {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    add(EntryFile.VERSION);
    add(kind);
  }

  public KeyBuilder add(int part) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      digest.update((byte) (part >>> shift));
    }
    return this;
  }

  public KeyBuilder add(boolean part) {
    return add(part ? 1 : 0);
  }

  public KeyBuilder add(byte[] part) {
    add(part.length);
    digest.update(part);
    return this;
  }

  public KeyBuilder add(String part) {
    return add(part, part.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Adds a text that is there in bytes, too.
   *
   * @param utf8 it in UTF-8, with question marks for halves of pairs
   */
  KeyBuilder add(String part, byte[] utf8) {
    // This tells such halves from question marks.
    add(part.hashCode());
    return add(utf8);
  }

  public KeyBuilder addAll(Collection<String> parts) {
    add(parts.size());
    parts.forEach(this::add);
    return this;
  }

  /** The key of all that was added; nothing more can be. */
  public Key key() {
    return new Key(HexFormat.of().formatHex(digest.digest()));
  }
}
