package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * A word or a number in full-width letters or digits.
 *
 * <p>Input methods for Chinese and Japanese write Latin letters and digits as wide as a character
 * of these scripts when the wrong mode is on, and text that passed through a system of East Asia
 * keeps them. It strikes whole words or numbers, as long as the mode is on. The text around it is
 * ordinary.
 */
public final class FullWidth implements Damage {
  @Override
  public String name() {
    return "full-width forms";
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
    return Places.any(text, random, i -> isStart(text, i)).map(i -> widened(text, i));
  }

  private static boolean isStart(String text, int at) {
    return isAscii(text.charAt(at)) && (at == 0 || text.charAt(at - 1) == ' ');
  }

  private static String widened(String text, int at) {
    StringBuilder wide = new StringBuilder(text);
    for (int i = at; i < text.length() && isAscii(text.charAt(i)); i++) {
      wide.setCharAt(i, (char) (text.charAt(i) + 0xFEE0));
    }
    return wide.toString();
  }

  private static boolean isAscii(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
