package dev.copydesk.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How an entry lies in its file: a mark, the version, the key, the length of the content, the
 * content, and a fingerprint of all that. Whatever is not exactly so is no entry.
 */
final class EntryFile {
  /** Another one for every change of what any entry holds or of how it is written. */
  static final int VERSION = 1;

  private static final byte[] MARK = "copydesk".getBytes(StandardCharsets.US_ASCII);
  private static final int KEY_BYTES = 32;
  private static final int HEAD = MARK.length + Integer.BYTES + KEY_BYTES + Integer.BYTES;
  private static final int CHECK_BYTES = 32;

  private EntryFile() {}

  static byte[] of(Key key, byte[] content) {
    byte[] file = new byte[HEAD + content.length + CHECK_BYTES];
    ByteBuffer buffer = ByteBuffer.wrap(file);
    buffer.put(MARK).putInt(VERSION).put(HexFormat.of().parseHex(key.hex()));
    buffer.putInt(content.length).put(content);
    buffer.put(check(file));
    return file;
  }

  /** The content; empty if a file is not the whole entry of a key. */
  static Optional<byte[]> content(Key key, byte[] file) {
    if (file.length < HEAD + CHECK_BYTES) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOfRange(file, HEAD, file.length - CHECK_BYTES);
    return Arrays.equals(file, of(key, content)) ? Optional.of(content) : Optional.empty();
  }

  /** The fingerprint of a file but for the fingerprint in it. */
  private static byte[] check(byte[] file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(file, 0, file.length - CHECK_BYTES);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
