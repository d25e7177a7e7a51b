package dev.copydesk.injection;

import java.nio.charset.StandardCharsets;

/** Marks of typography as programs and mail write them, in plain text. */
final class Escapes {
  private static final String RULE = "encoding/html-entity";

  private static final Places MARKS =
      Places.like("[\u2019\u201C\u201D\u2014\u2013\u00E9]").outsideAddresses();

  /**
   * A mark of typography as programming languages escape it.
   *
   * <p>A program prints the source form of a string instead of the string: JSON, Java and
   * JavaScript write a backslash, the letter u and four digits. It strikes characters beyond ASCII
   * in running text. Apostrophes, quotation marks, dashes and accented letters are the common ones;
   * within code and addresses the escape is what the author wrote, so nothing is struck there, nor
   * in texts about code.
   */
  static final Damage OF_PROGRAMS =
      Damage.safe(
          "escape of a programming language",
          RULE,
          MARKS
              .become(c -> String.format("\\u%04x", (int) c.charAt(0)))
              .onlyIn(text -> !text.matches("(?s).*(?:[\\\\_]|\\(\\)).*")));

  /**
   * A mark of typography as mail transports it: {@code It=E2=80=99s}.
   *
   * <p>Mail that was encoded as quoted-printable is pasted or archived without being decoded, so
   * each byte of a character beyond ASCII stands as an equals sign and two digits. It strikes curly
   * quotation marks, apostrophes, dashes and accented letters. The soft line breaks that belong to
   * the same encoding are another kind of damage and are not made here.
   */
  static final Damage OF_MAIL =
      Damage.safe("quoted-printable", RULE, MARKS.become(Escapes::quotedPrintable));

  private Escapes() {}

  private static String quotedPrintable(String c) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : c.getBytes(StandardCharsets.UTF_8)) {
      encoded.append(String.format("=%02X", b & 0xFF));
    }
    return encoded.toString();
  }
}
