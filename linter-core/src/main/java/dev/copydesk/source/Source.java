package dev.copydesk.source;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One input: the text of an article and all that is needed to write it back byte for byte. */
public final class Source {
  /** The largest input that is read, in bytes. */
  public static final int MAX_BYTES = 64 * 1024 * 1024;

  private static final byte[] NONE = {};

  private static final List<TextEncoding> ENCODINGS = List.of(TextEncoding.values());

  private final String name;

  /** Null as long as it is only there in bytes, and nobody has asked for it. */
  private volatile @Nullable String text;

  /** What the text is in, from {@code start} on. */
  private final byte[] utf8;

  private final int start;
  private final TextEncoding encoding;
  private final boolean marked;
  private final boolean guessed;
  private final Lines lines;
  private final int extent;

  private Source(String name, String text, TextEncoding encoding, boolean marked, boolean guessed) {
    this.name = name;
    this.text = text;
    this.utf8 = NONE;
    this.start = 0;
    this.extent = text.length();
    this.encoding = encoding;
    this.marked = marked;
    this.guessed = guessed;
    this.lines = new Lines(text);
  }

  private Source(String name, byte[] utf8, int start, int[] lineStarts) {
    this.name = name;
    this.utf8 = utf8;
    this.start = start;
    this.extent = utf8.length - start;
    this.encoding = TextEncoding.UTF_8;
    this.marked = false;
    this.guessed = false;
    this.lines = new Lines(this::text, lineStarts);
  }

  /**
   * One that was decoded before, and was plain UTF-8; its text is decoded when somebody asks.
   *
   * @param bytes its bytes, which nobody changes, and something before them
   * @param start where its own begin
   * @param lineStarts where each of its lines begins, in UTF-16 code units
   */
  public static Source known(String name, byte[] bytes, int start, int[] lineStarts) {
    return new Source(name, bytes, start, lineStarts);
  }

  /**
   * Decodes bytes: by their byte order mark, else as UTF-8, else as Windows-1252. Some bytes that
   * are no UTF-8 in a text that mostly is stay as they are, and are no characters of any kind.
   *
   * @param name what to call the source in messages, usually its path
   * @throws SourceException if the bytes are not text
   */
  public static Source decode(String name, byte[] bytes) throws SourceException {
    for (TextEncoding encoding : ENCODINGS) {
      if (encoding.marks(bytes)) {
        return decodeMarked(name, bytes, encoding);
      }
    }
    if (looksBinary(bytes)) {
      throw new SourceException(
          name + ": not a text file (it holds NUL bytes); exclude it to leave it out");
    }
    try {
      return new Source(
          name, TextEncoding.UTF_8.decode(bytes, 0), TextEncoding.UTF_8, false, false);
    } catch (CharacterCodingException notUtf8) {
      return decodeOther(name, bytes);
    }
  }

  private static Source decodeOther(String name, byte[] bytes) throws SourceException {
    String broken = ForeignBytes.decode(bytes);
    if (ForeignBytes.areFew(broken)) {
      return new Source(name, broken, TextEncoding.BROKEN_UTF_8, false, false);
    }
    TextEncoding fallback = TextEncoding.WINDOWS_1252;
    try {
      return new Source(name, fallback.decode(bytes, 0), fallback, false, true);
    } catch (CharacterCodingException neither) {
      throw new SourceException(
          name + ": neither UTF-8 nor Windows-1252; convert it to UTF-8", neither);
    }
  }

  private static Source decodeMarked(String name, byte[] bytes, TextEncoding encoding)
      throws SourceException {
    try {
      String text = encoding.decode(bytes, encoding.mark().length);
      if (text.indexOf('\0') >= 0) {
        throw new SourceException(name + ": not a text file (it holds NUL characters)");
      }
      return new Source(name, text, encoding, true, false);
    } catch (CharacterCodingException broken) {
      throw new SourceException(
          name
              + ": its byte order mark says "
              + encoding.label()
              + " but its bytes are not; convert it to UTF-8",
          broken);
    }
  }

  private static boolean looksBinary(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** A source of the same name and encoding with another text. */
  public Source withText(String newText) {
    return new Source(name, newText, encoding, marked, guessed);
  }

  public String name() {
    return name;
  }

  /** The decoded text, byte order mark excluded. */
  public String text() {
    String known = text;
    if (known == null) {
      known = new String(utf8, start, utf8.length - start, StandardCharsets.UTF_8);
      text = known;
    }
    return known;
  }

  /** How long the text is at most, in UTF-16 code units, which takes no time to tell. */
  public int extent() {
    return extent;
  }

  /** The IANA name of the encoding, such as {@code UTF-8}. */
  public String encoding() {
    return encoding.label();
  }

  /** Whether the bytes were not valid UTF-8 and were therefore read as Windows-1252. */
  public boolean encodingGuessed() {
    return guessed;
  }

  /** What a reader should know of how the bytes were read, without the name; empty if nothing. */
  public Optional<String> encodingNote() {
    if (guessed) {
      return Optional.of("not valid UTF-8, read as " + encoding());
    }
    return encoding == TextEncoding.BROKEN_UTF_8
        ? Optional.of(foreignBytes() + "; such bytes are left as they are")
        : Optional.empty();
  }

  private String foreignBytes() {
    int at = 0;
    while (!ForeignBytes.isOne(text(), at)) {
      at++;
    }
    return String.format(
        Locale.ROOT,
        "byte %02X in line %d, column %d is not UTF-8",
        text().charAt(at) & 0xFF,
        lines.line(at),
        lines.column(at));
  }

  /** Whether the source's encoding has every character of a text. */
  public boolean canWrite(CharSequence anyText) {
    return encoding.canWrite(anyText);
  }

  /** Whether the bytes are the text in UTF-8, and nothing else. */
  public boolean isPlainUtf8() {
    return encoding == TextEncoding.UTF_8 && !marked;
  }

  public Lines lines() {
    return lines;
  }

  /** Whether the bytes began with a byte order mark. */
  public boolean hasByteOrderMark() {
    return marked;
  }

  /**
   * The text as bytes in the source's encoding, byte order mark included if there was one.
   *
   * @throws SourceException if the text holds a character that the encoding lacks
   */
  public byte[] bytes() throws SourceException {
    byte[] body = encode(text());
    if (!marked) {
      return body;
    }
    byte[] mark = encoding.mark();
    byte[] bytes = Arrays.copyOf(mark, mark.length + body.length);
    System.arraycopy(body, 0, bytes, mark.length, body.length);
    return bytes;
  }

  /**
   * Any text as bytes in the source's encoding, without a byte order mark of its own.
   *
   * @throws SourceException if the text holds a character that the encoding lacks
   */
  public byte[] encode(CharSequence anyText) throws SourceException {
    try {
      return encoding.encode(anyText);
    } catch (CharacterCodingException unmappable) {
      throw new SourceException(
          name
              + ": the corrected text holds a character that "
              + encoding.label()
              + " cannot write; convert the file to UTF-8 first",
          unmappable);
    }
  }
}
