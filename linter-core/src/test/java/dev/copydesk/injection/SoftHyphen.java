package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * A soft hyphen within a word.
 *
 * <p>Web pages put it in where a long word may be parted, and copying from the page takes it along
 * into text that nobody hyphenates any more. It shows nothing, or a hyphen in the midst of a line,
 * and hides the word from searches. It strikes between two syllables of longer words, so at least
 * two letters stand on either side.
 */
public final class SoftHyphen implements Damage {
  @Override
  public String name() {
    return "soft hyphen";
  }

  @Override
  public String rule() {
    return "encoding/invisible-character";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return Places.any(
            text,
            random,
            i ->
                Places.isLetter(text, i - 2)
                    && Places.isLetter(text, i - 1)
                    && Places.isLetter(text, i)
                    && Places.isLetter(text, i + 1))
        .map(i -> text.substring(0, i) + "\u00AD" + text.substring(i));
  }
}
