package dev.copydesk.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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
  /** UTF-8 with some bytes that are none, each of which stays what it is. */
  BROKEN_UTF_8(StandardCharsets.UTF_8, "") {
    @Override
    String decode(byte[] bytes, int from) {
      return ForeignBytes.decode(bytes);
    }

    @Override
    boolean canWrite(CharSequence text) {
      return super.canWrite(ForeignBytes.without(text));
    }

    @Override
    byte[] encode(CharSequence text) throws CharacterCodingException {
      return ForeignBytes.encode(text, UTF_8);
    }
  },
  /** But for its five unassigned bytes: whoever has those has another encoding. */
  WINDOWS_1252(Charset.forName("windows-1252"), "") {
    @Override
    boolean canWrite(CharSequence text) {
      return Charset.forName(label()).newEncoder().canEncode(text);
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
    if (bytes.length == 0 || bytes[0] >= 0) {
      // No mark begins like this, and most texts do.
      return false;
    }
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
}
