package dev.copydesk.injection;

import java.util.Map;
import java.util.Random;

/** Characters as HTML may write them, in plain text. */
final class Entities {
  private static final String RULE = "encoding/html-entity";

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("\u2019", "rsquo"),
          Map.entry("\u2018", "lsquo"),
          Map.entry("\u201C", "ldquo"),
          Map.entry("\u201D", "rdquo"),
          Map.entry("\u2014", "mdash"),
          Map.entry("\u2013", "ndash"),
          Map.entry("\u2026", "hellip"),
          Map.entry("\u00E9", "eacute"),
          Map.entry("\u00E8", "egrave"),
          Map.entry("\u00F1", "ntilde"),
          Map.entry("\u00FC", "uuml"),
          Map.entry("\u00F6", "ouml"),
          Map.entry("\u00A3", "pound"),
          Map.entry("\u20AC", "euro"),
          Map.entry("&", "amp"),
          Map.entry("\"", "quot"),
          Map.entry("'", "#39"));

  private static final String NAMED = "[" + String.join("", NAMES.keySet()) + "]";

  /** A heading alone does not show which language it is in. */
  private static final int SHORTEST = 80;

  /**
   * A mark or a letter written as an HTML entity.
   *
   * <p>A page is saved as text by a program that strips the tags and leaves the entities, or a feed
   * reader escapes what was HTML already. It strikes quotation marks, apostrophes, dashes, accented
   * letters, currency signs and the ampersand; the characters that HTML itself reserves most of
   * all. A no-break space is left out here, for the same entity also stands for ordinary blanks.
   * Within a URL an escaped ampersand is not struck, for no rule may alter addresses.
   */
  static final Damage BY_NAME =
      Damage.safe(
          "entity by name",
          RULE,
          Places.like(NAMED).outsideAddresses().become(c -> "&" + NAMES.get(c) + ";"));

  /**
   * A mark written as an entity whose ampersand was escaped again.
   *
   * <p>A content management system stores text as HTML, and an exporter that takes it for plain
   * text escapes every ampersand once more; several such steps escape it several times. It strikes
   * what {@link #BY_NAME} strikes, and the blanks that editors put in as entities for no-break
   * spaces. Each level of escaping must go at once, or a second run would change the text again.
   * Blanks before units, after titles and before French marks are not struck: there the repair is a
   * no-break space.
   */
  static final Damage ESCAPED_TWICE =
      Damage.safe(
          "entity escaped twice",
          RULE,
          Places.like(NAMED + "|(?<=\\p{Ll}) (?=\\p{Ll})")
              .outsideAddresses()
              .become(Entities::escapedAgain)
              .onlyIn(text -> text.length() >= SHORTEST));

  /**
   * A character beyond ASCII written as a numeric reference.
   *
   * <p>An exporter writes every character that its encoding lacks as a number, in decimal or in
   * hexadecimal digits, and what reads the file shows it as it stands. So it strikes whatever is
   * not ASCII, in any place: letters of names, marks of typography, currency, signs of arithmetic.
   * No-break spaces are left out, for the repair may make ordinary blanks of them.
   */
  static final Damage BY_NUMBER =
      Damage.safe(
          "entity by number",
          RULE,
          Places.like(
                  "[\\p{L}\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u20AC\u00A3&&[^\\x00-\\xA0]]")
              .outsideAddresses()
              .become((c, random) -> reference(c.charAt(0), random.nextBoolean())));

  /**
   * A mark of typography written with its number in Windows-1252.
   *
   * <p>Old editors for Windows wrote the byte of a character as if it were its number in Unicode.
   * Such numbers, 128 to 159, are control characters by the letter of the standard, and browsers
   * show the marks that were meant. It strikes exactly the characters that Windows-1252 has there:
   * curly quotation marks, apostrophes, dashes, the ellipsis, the euro sign and a few letters.
   */
  static final Damage OF_WINDOWS =
      Damage.safe(
          "entity of Windows-1252",
          RULE,
          Places.like("[^\\x00-\\xFF]")
              .only((text, place) -> inWindows(place.in(text)) >= 0x80)
              .outsideAddresses()
              .become(c -> "&#" + inWindows(c) + ";"));

  /**
   * The apostrophe of a contraction as an entity that lacks its semicolon.
   *
   * <p>A filter that cuts semicolons, as some do against injection of code, or a hand that types
   * entities, leaves the name glued to what follows. Browsers repair some of it, plain text none.
   * Only the apostrophe within a contraction or a possessive is struck, where the letters behind it
   * tell for sure where the name ends; elsewhere the rule must ask.
   */
  static final Damage UNENDED =
      Damage.safe(
          "entity without semicolon",
          RULE,
          Apostrophes.OF_ENDINGS.become(c -> c.equals("'") ? "&#39" : "&rsquo"));

  private Entities() {}

  private static String escapedAgain(String c, Random random) {
    int depth = 1 + random.nextInt(2);
    return "&" + "amp;".repeat(depth) + NAMES.getOrDefault(c, "nbsp") + ";";
  }

  private static String reference(char c, boolean hex) {
    return hex ? "&#x" + Integer.toHexString(c) + ";" : "&#" + (int) c + ";";
  }

  /** The byte of a character in Windows-1252; that of a question mark if it has none. */
  private static int inWindows(String c) {
    return c.getBytes(Misreadings.WINDOWS_1252)[0] & 0xFF;
  }
}
