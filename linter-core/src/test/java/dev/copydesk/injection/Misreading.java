package dev.copydesk.injection;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;

/**
 * UTF-8 read in a single-byte code page.
 *
 * <p>A program takes a file, a database column or an HTTP answer for what its platform writes by
 * default. It strikes everything at once: every character beyond ASCII becomes two to four others,
 * ASCII stays. So it strikes what typography adds (quotation marks, apostrophes, dashes, ellipses),
 * names with accents, currency signs, symbols and emoji. Bytes that the code page leaves unassigned
 * become controls of the same number, as in browsers; that they get lost is another kind of damage.
 * Which code page it is depends on where the program runs: Western Windows and the Web read 1252,
 * Central European Windows 1250, Cyrillic Windows 1251, old Macs MacRoman, consoles 437.
 */
abstract class Misreading implements Damage {
  private final String name;
  private final Charset charset;
  private final int times;

  Misreading(String name, String charset, int times) {
    this.name = name;
    this.charset = Charset.forName(charset);
    this.times = times;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String rule() {
    return "encoding/mojibake";
  }

  @Override
  public final boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    String damaged = text;
    for (int i = 0; i < times; i++) {
      damaged = misread(damaged, charset);
    }
    return damaged.equals(text) ? Optional.empty() : Optional.of(damaged);
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
