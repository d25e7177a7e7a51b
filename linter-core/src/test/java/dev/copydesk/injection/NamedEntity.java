package dev.copydesk.injection;

import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A mark or a letter written as an HTML entity.
 *
 * <p>A page is saved as text by a program that strips the tags and leaves the entities, or a feed
 * reader escapes what was HTML already. It strikes quotation marks, apostrophes, dashes, accented
 * letters, currency signs and the ampersand; the characters that HTML itself reserves most of all.
 * A no-break space is left out here, for the same entity also stands for ordinary blanks. Within a
 * URL an escaped ampersand is not struck, for no rule may alter addresses.
 */
public final class NamedEntity implements Damage {
  @Override
  public String name() {
    return "entity by name";
  }

  @Override
  public String rule() {
    return "encoding/html-entity";
  }

  @Override
  public boolean safe() {
    return true;
  }

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
    return Places.any(text, random, i -> NAMES.containsKey(text.charAt(i)))
        .map(i -> Places.replaced(text, i, "&" + NAMES.get(text.charAt(i)) + ";"));
  }
}
