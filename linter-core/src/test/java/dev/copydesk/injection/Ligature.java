package dev.copydesk.injection;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The letters fi, fl, ff, ffi or ffl as one character.
 *
 * <p>Fonts draw these letters joined, and what extracts text from a PDF file takes the glyph for a
 * character of its own. The word looks right and is found by no search, and spelling checkers do
 * not know it. It strikes every word with these letters, capitals excepted, in the middle of words
 * as well as at their beginning and end.
 */
public final class Ligature implements Damage {
  @Override
  public String name() {
    return "ligature";
  }

  @Override
  public String rule() {
    return "encoding/compatibility-form";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return Places.any(text, random, i -> !ligature(text, i).isEmpty())
        .map(
            i ->
                text.substring(0, i)
                    + glyph(ligature(text, i))
                    + text.substring(i + ligature(text, i).length()));
  }

  private static String ligature(String text, int at) {
    for (String letters : List.of("ffi", "ffl", "ff", "fi", "fl")) {
      if (text.startsWith(letters, at)) {
        return letters;
      }
    }
    return "";
  }

  private static char glyph(String letters) {
    return (char) (0xFB00 + List.of("ff", "fi", "fl", "ffi", "ffl").indexOf(letters));
  }
}
