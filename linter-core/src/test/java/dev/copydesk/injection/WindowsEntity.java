package dev.copydesk.injection;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Random;

/**
 * A mark of typography written with its number in Windows-1252.
 *
 * <p>Old editors for Windows wrote the byte of a character as if it were its number in Unicode.
 * Such numbers, 128 to 159, are control characters by the letter of the standard, and browsers show
 * the marks that were meant. It strikes exactly the characters that Windows-1252 has there: curly
 * quotation marks, apostrophes, dashes, the ellipsis, the euro sign and a few letters.
 */
public final class WindowsEntity implements Damage {
  @Override
  public String name() {
    return "entity of Windows-1252";
  }

  @Override
  public String rule() {
    return "encoding/html-entity";
  }

  @Override
  public boolean safe() {
    return true;
  }

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Override
  public Optional<String> injure(String text, Random random) {
    return Places.any(
            text, random, i -> number(text.charAt(i)) >= 128 && number(text.charAt(i)) < 160)
        .map(i -> Places.replaced(text, i, "&#" + number(text.charAt(i)) + ";"));
  }

  private static int number(char c) {
    return c < 0x80 ? 0 : String.valueOf(c).getBytes(WINDOWS)[0] & 0xFF;
  }
}
