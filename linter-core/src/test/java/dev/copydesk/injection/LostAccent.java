package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * The replacement character in place of an accented letter within a word.
 *
 * <p>The same faulty reading that {@link ReplacementCharacter} describes strikes every letter
 * beyond ASCII: {@code na?ve}. If the dictionary has one word that fits, and no more, the letter is
 * found again; for names it usually is not known. So a repair is welcome but not demanded, and the
 * text must never be given a wrong letter.
 */
public final class LostAccent implements Damage {
  @Override
  public String name() {
    return "replacement character for accent";
  }

  @Override
  public String rule() {
    return "encoding/question-for-character";
  }

  @Override
  public boolean safe() {
    return false;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return Places.any(
            text,
            random,
            i ->
                text.charAt(i) >= 0xC0
                    && text.charAt(i) < 0x180
                    && (Places.isLetter(text, i - 1) || Places.isLetter(text, i + 1)))
        .map(i -> Places.replaced(text, i, "\uFFFD"));
  }
}
