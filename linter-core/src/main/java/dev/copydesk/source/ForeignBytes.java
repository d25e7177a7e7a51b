package dev.copydesk.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes in a text of UTF-8 that are no UTF-8: scraped and spliced articles have them. Each is read
 * as the half of a pair of surrogates that no text in UTF-8 can hold, from U+DC80 to U+DCFF, and
 * written as the byte it was, as Python's error handler {@code surrogateescape} does (PEP 383).
 */
final class ForeignBytes {
  private static final char FIRST = '\uDC80';
  private static final char LAST = '\uDCFF';
  private static final int OFFSET = 0xDC00;

  private ForeignBytes() {}

  /** Whether a character of a decoded text stands for a foreign byte. */
  static boolean isOne(CharSequence text, int at) {
    char c = text.charAt(at);
    return c >= FIRST && c <= LAST && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  /**
   * Whether bytes that are no UTF-8 are meant to be it: in another encoding hardly any would look
   * like a character of several bytes by chance.
   */
  static boolean areFew(String decoded) {
    int foreign = 0;
    int characters = 0;
    for (int i = 0; i < decoded.length(); i++) {
      if (isOne(decoded, i)) {
        foreign++;
      } else if (decoded.charAt(i) >= 0x80 && !Character.isLowSurrogate(decoded.charAt(i))) {
        characters++;
      }
    }
    return characters >= foreign;
  }

  static String decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        out.flip();
        return out.toString();
      }
      for (int i = 0; i < result.length(); i++) {
        out.put((char) (OFFSET | (in.get() & 0xFF)));
      }
    }
  }

  static byte[] encode(CharSequence text, TextEncoding encoding) throws CharacterCodingException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isOne(text, i)) {
        if (from < i) {
          bytes.writeBytes(encoding.encode(text.subSequence(from, i)));
        }
        if (i < text.length()) {
          bytes.write(text.charAt(i) - OFFSET);
        }
        from = i + 1;
      }
    }
    return bytes.toByteArray();
  }

  /** A text with something that can be written in place of each. */
  static CharSequence without(CharSequence text) {
    StringBuilder others = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isOne(text, i)) {
        others.setCharAt(i, '?');
      }
    }
    return others;
  }
}
