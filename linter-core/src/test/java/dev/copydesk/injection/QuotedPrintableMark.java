package dev.copydesk.injection;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;

/**
 * A mark of typography as mail transports it: {@code It=E2=80=99s}.
 *
 * <p>Mail that was encoded as quoted-printable is pasted or archived without being decoded, so each
 * byte of a character beyond ASCII stands as an equals sign and two digits. It strikes curly
 * quotation marks, apostrophes, dashes and accented letters. The soft line breaks that belong to
 * the same encoding are another kind of damage and are not made here.
 */
public final class QuotedPrintableMark implements Damage {
  @Override
  public String name() {
    return "quoted-printable";
  }

  @Override
  public String rule() {
    return "encoding/html-entity";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return Places.any(
            text, random, i -> "\u2019\u201C\u201D\u2014\u2013\u00E9".indexOf(text.charAt(i)) >= 0)
        .map(i -> Places.replaced(text, i, encoded(text.charAt(i))));
  }

  private static String encoded(char c) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
      encoded.append(String.format("=%02X", b & 0xFF));
    }
    return encoded.toString();
  }
}
