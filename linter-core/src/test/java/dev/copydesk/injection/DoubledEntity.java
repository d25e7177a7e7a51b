package dev.copydesk.injection;

import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A mark written as an entity whose ampersand was escaped again.
 *
 * <p>A content management system stores text as HTML, and an exporter that takes it for plain text
 * escapes every ampersand once more; several such steps escape it several times. It strikes what
 * {@link NamedEntity} strikes, and the blanks that editors put in as entities for no-break spaces.
 * Each level of escaping must go at once, or a second run would change the text again. Blanks
 * before units, after titles and before French marks are not struck: there the repair is a no-break
 * space.
 */
public final class DoubledEntity implements Damage {
  @Override
  public String name() {
    return "entity escaped twice";
  }

  @Override
  public String rule() {
    return "encoding/html-entity";
  }

  @Override
  public boolean safe() {
    return true;
  }

  /** A heading alone does not show which language it is in. */
  private static final int SHORTEST = 80;

  private static final Map<Character, String> NAMES =
      Map.ofEntries(
          Map.entry('\u2019', "rsquo"),
          Map.entry('\u2018', "lsquo"),
          Map.entry('\u201C', "ldquo"),
          Map.entry('\u201D', "rdquo"),
          Map.entry('\u2014', "mdash"),
          Map.entry('\u2013', "ndash"),
          Map.entry('\u2026', "hellip"),
          Map.entry('\u00E9', "eacute"),
          Map.entry('\u00E8', "egrave"),
          Map.entry('\u00F1', "ntilde"),
          Map.entry('\u00FC', "uuml"),
          Map.entry('\u00F6', "ouml"),
          Map.entry('\u00A3', "pound"),
          Map.entry('\u20AC', "euro"),
          Map.entry('&', "amp"),
          Map.entry('"', "quot"),
          Map.entry('\'', "#39"));

  @Override
  public Optional<String> injure(String text, Random random) {
    if (text.length() < SHORTEST) {
      return Optional.empty();
    }
    int depth = 1 + random.nextInt(2);
    return Places.any(text, random, i -> NAMES.containsKey(text.charAt(i)) || isPlainBlank(text, i))
        .map(i -> Places.replaced(text, i, entity(text.charAt(i), depth)));
  }

  private static String entity(char c, int depth) {
    return "&" + "amp;".repeat(depth) + (c == ' ' ? "nbsp" : NAMES.get(c)) + ";";
  }

  private static boolean isPlainBlank(String text, int at) {
    return text.charAt(at) == ' '
        && Places.isLetter(text, at - 1)
        && Places.isLetter(text, at + 1)
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isLowerCase(text.charAt(at + 1));
  }
}
