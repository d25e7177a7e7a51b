package dev.copydesk.injection;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Random;

/**
 * An accented letter as a letter and a combining accent.
 *
 * <p>File names of one operating system and text from some PDF files have accents in this form,
 * which is canonically the same but compares as different, and which many fonts draw badly. Usually
 * the whole text is struck, so that is what is done here: every accented letter of the paragraphs
 * is parted. Letters with a stroke, such as the Polish one, have no such form and stay. A text that
 * has parted letters already, or signs that come apart into others, has no way back.
 */
public final class PartedAccent implements Damage {
  @Override
  public String name() {
    return "parted accent";
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
    String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
    boolean composed = Normalizer.normalize(parted, Normalizer.Form.NFC).equals(text);
    return parted.equals(text) || !composed ? Optional.empty() : Optional.of(parted);
  }
}
