package dev.copydesk.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The encodings articles are read in; each gives back the very bytes it read. */
enum TextEncoding {
  UTF_8(StandardCharsets.UTF_8, "\uFEFF") {
    @Override
    String decode(byte[] bytes, int from) throws CharacterCodingException {
      // Quicker than a decoder; it leaves a replacement character for what is malformed.
      String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
      return text.indexOf('\uFFFD') < 0 ? text : super.decode(bytes, from);
    }
  },
  UTF_16LE(StandardCharsets.UTF_16LE, "\uFEFF"),
  UTF_16BE(StandardCharsets.UTF_16BE, "\uFEFF"),
  WINDOWS_1252(Charset.forName("windows-1252"), "") {
    @Override
    String decode(byte[] bytes, int from) {
      char[] chars = new char[bytes.length - from];
      for (int i = 0; i < chars.length; i++) {
        chars[i] = Windows1252.CHARS[bytes[from + i] & 0xFF];
      }
      return new String(chars);
    }

    @Override
    boolean canWrite(CharSequence text) {
      for (int i = 0; i < text.length(); i++) {
        if (!Windows1252.BYTES.containsKey(text.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    @Override
    byte[] encode(CharSequence text) throws CharacterCodingException {
      byte[] bytes = new byte[text.length()];
      for (int i = 0; i < bytes.length; i++) {
        Byte value = Windows1252.BYTES.get(text.charAt(i));
        if (value == null) {
          throw new CharacterCodingException();
        }
        bytes[i] = value;
      }
      return bytes;
    }
  };

  private final Charset charset;
  private final String mark;

  TextEncoding(Charset charset, String mark) {
    this.charset = charset;
    this.mark = mark;
  }

  /** The encoding's IANA name. */
  String label() {
    return charset.name();
  }

  /** The byte order mark in this encoding; empty if it has none. */
  byte[] mark() {
    return mark.getBytes(charset);
  }

  /** Whether bytes begin with this encoding's byte order mark. */
  boolean marks(byte[] bytes) {
    byte[] wanted = mark();
    return wanted.length > 0
        && bytes.length >= wanted.length
        && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
  }

  /** Strictly: malformed input is an exception, never a replacement character. */
  String decode(byte[] bytes, int from) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
        .toString();
  }

  /** Whether it has each character of a text; those of Unicode have all but half a pair. */
  boolean canWrite(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        int c = Character.codePointAt(text, i);
        if (!Character.isSupplementaryCodePoint(c)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  byte[] encode(CharSequence text) throws CharacterCodingException {
    ByteBuffer buffer =
        charset
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .encode(CharBuffer.wrap(text));
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  /**
   * Windows-1252 with its five unassigned bytes kept as the code points of the same number, as the
   * WHATWG Encoding Standard does: Java's own decoder would lose them.
   */
  private static final class Windows1252 {
    static final char[] CHARS = new char[256];
    static final Map<Character, Byte> BYTES = new HashMap<>();

    static {
      Charset charset = Charset.forName("windows-1252");
      for (int i = 0; i < 256; i++) {
        char decoded = new String(new byte[] {(byte) i}, charset).charAt(0);
        CHARS[i] = decoded == '\uFFFD' ? (char) i : decoded;
        BYTES.put(CHARS[i], (byte) i);
      }
    }
  }
}
