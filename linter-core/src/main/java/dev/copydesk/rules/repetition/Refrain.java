package dev.copydesk.rules.repetition;

import java.util.Locale;
import java.util.Set;

/** Whether a text speaks of words that are said or sung again. */
final class Refrain {
  private static final Set<String> WORDS =
      Set.of(
          "repeat",
          "repeats",
          "repeated",
          "repeating",
          "twice",
          "chant",
          "chants",
          "chanted",
          "refrain",
          "chorus",
          "hymn",
          "prayer",
          "lyrics",
          "sang",
          "sings",
          "typists",
          "recite",
          "recited",
          "mantra",
          "slogan");

  private Refrain() {}

  static boolean isSpokenOf(String text, int start, int end) {
    int at = start;
    while (at < end) {
      if (!Character.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int from = at;
      while (at < end && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at - from > 3
          && at - from < 10
          && WORDS.contains(text.substring(from, at).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
