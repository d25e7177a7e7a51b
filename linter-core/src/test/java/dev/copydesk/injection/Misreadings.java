package dev.copydesk.injection;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 read in a single-byte code page.
 *
 * <p>A program takes a file, a database column or an HTTP answer for what its platform writes by
 * default. It strikes everything at once: every character beyond ASCII becomes two to four others,
 * ASCII stays. So it strikes what typography adds (quotation marks, apostrophes, dashes, ellipses),
 * names with accents, currency signs, symbols and emoji. Bytes that the code page leaves unassigned
 * become controls of the same number, as in browsers; that they get lost is another kind of damage.
 * Which code page it is depends on where the program runs.
 */
final class Misreadings {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final String RULE = "encoding/mojibake";

  /** Western Windows and the Web. */
  static final Damage AS_WINDOWS_1252 = of("mojibake cp1252", "windows-1252");

  /** Central European Windows. */
  static final Damage AS_WINDOWS_1250 = of("mojibake cp1250", "windows-1250");

  /** Cyrillic Windows. */
  static final Damage AS_WINDOWS_1251 = of("mojibake cp1251", "windows-1251");

  /** Old Unix and mail: Latin-1 has controls where Windows has marks. */
  static final Damage AS_LATIN_1 = of("mojibake latin-1", "ISO-8859-1");

  /** Old Macs. */
  static final Damage AS_MAC_ROMAN = of("mojibake macroman", "x-MacRoman");

  /** The American console. */
  static final Damage AS_CODE_PAGE_437 = of("mojibake cp437", "IBM437");

  /** Read wrongly, stored as UTF-8 and read wrongly again. */
  static final Damage TWICE =
      Damage.safe(
          "double mojibake",
          RULE,
          Injury.throughout(text -> misread(misread(text, WINDOWS_1252), WINDOWS_1252)));

  /**
   * One word misread amid text that is right.
   *
   * <p>Articles are put together from parts: an agency's report, a quotation pasted from a page, a
   * name from a database. One of the parts went through a wrong decoding, the others did not. So a
   * single word with a typographic apostrophe or an accent is damaged while others of the
   * paragraph, of the line, even of the sentence are intact. A decoding of the whole line is then
   * impossible, and the damaged word must prove itself alone. It strikes any word that holds a
   * character beyond ASCII, with the marks that touch it, since what is pasted is cut at blanks.
   */
  static final Damage OF_ONE_WORD =
      Damage.safe(
          "mojibake of one word",
          RULE,
          Places.like("[\\x21-\\x7F]*+[^\\x00-\\x7F][^\\x00-\\x20]*+")
              .become(word -> misread(word, WINDOWS_1252)));

  private Misreadings() {}

  private static Damage of(String name, String charset) {
    Charset wrong = Charset.forName(charset);
    return Damage.safe(name, RULE, Injury.throughout(text -> misread(text, wrong)));
  }

  static String misread(String text, Charset charset) {
    StringBuilder damaged = new StringBuilder(text.length() * 2);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = new String(new byte[] {b}, charset).charAt(0);
      damaged.append(c == '\uFFFD' ? (char) (b & 0xFF) : c);
    }
    return damaged.toString();
  }
}
