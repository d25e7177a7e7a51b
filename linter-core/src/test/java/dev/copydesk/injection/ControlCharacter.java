package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * A control character, inserted anywhere.
 *
 * <p>Terminals, old word processors and faulty conversions leave bytes below 32 in a text. Editors
 * do not show them, and XML readers refuse the file. Which one it is hardly matters, but those that
 * are the low byte of a curly quotation mark or a dash, which another damage leaves in place of the
 * mark, and those that are blanks or line breaks are not inserted here, nor NUL, with which a file
 * is binary.
 */
public final class ControlCharacter implements Damage {
  @Override
  public String name() {
    return "control character";
  }

  @Override
  public String rule() {
    return "encoding/invisible-character";
  }

  @Override
  public boolean safe() {
    return true;
  }

  private static final String CONTROLS =
      "\u0001\u0002\u0003\u0004\u0005\u0007\b\u000E\u000F\u0010\u0015\u007F";

  @Override
  public Optional<String> injure(String text, Random random) {
    return Places.any(text, random, i -> !isMarkup(text, i))
        .map(
            i -> text.substring(0, i) + CONTROLS.charAt(i % CONTROLS.length()) + text.substring(i));
  }

  private static boolean isMarkup(String text, int at) {
    String marks = "@_*~#<>|\\/`";
    return (at > 0 && marks.indexOf(text.charAt(at - 1)) >= 0)
        || marks.indexOf(text.charAt(at)) >= 0;
  }
}
