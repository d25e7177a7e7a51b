package dev.copydesk.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;

/** Makes a key of what decides an entry, part by part: their order counts, and where each ends. */
public final class KeyBuilder {
  private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  /** One to copy, for Java takes its time to look for one; nothing is ever added to it. */
  private static final MessageDigest EMPTY = sha256();

  private static final int ROOM = 512;

  private final MessageDigest digest = copy();

  /** What the digest is yet to be given: each call of it costs more than a few bytes do. */
  private final byte[] ahead = new byte[ROOM];

  private int count;

  /**
   * @param kind what sort of entry it is of
   */
  public KeyBuilder(String kind) {
    add(EntryFile.VERSION);
    add(kind);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static MessageDigest copy() {
    try {
      return (MessageDigest) EMPTY.clone();
    } catch (CloneNotSupportedException e) {
      return sha256();
    }
  }

  public KeyBuilder add(int part) {
    if (count + Integer.BYTES > ROOM) {
      flush();
    }
    ahead[count++] = (byte) (part >>> 24);
    ahead[count++] = (byte) (part >>> 16);
    ahead[count++] = (byte) (part >>> 8);
    ahead[count++] = (byte) part;
    return this;
  }

  KeyBuilder add(long part) {
    return add((int) (part >>> Integer.SIZE)).add((int) part);
  }

  private void flush() {
    digest.update(ahead, 0, count);
    count = 0;
  }

  public KeyBuilder add(boolean part) {
    return add(part ? 1 : 0);
  }

  public KeyBuilder add(byte[] part) {
    add(part.length);
    if (count + part.length > ROOM) {
      flush();
    }
    if (part.length > ROOM) {
      digest.update(part);
    } else {
      System.arraycopy(part, 0, ahead, count, part.length);
      count += part.length;
    }
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
    flush();
    byte[] sum = digest.digest();
    byte[] hex = new byte[2 * sum.length];
    for (int i = 0; i < sum.length; i++) {
      hex[2 * i] = DIGITS[(sum[i] >> 4) & 0xF];
      hex[2 * i + 1] = DIGITS[sum[i] & 0xF];
    }
    return new Key(new String(hex, StandardCharsets.ISO_8859_1));
  }
}
