package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * A typographic apostrophe of which the low byte alone is left, the control character U+0019.
 *
 * <p>A program that writes one byte for each character turns U+2019 into 19 hexadecimal. Editors
 * show nothing there, so {@code don't} reads {@code dont}. It strikes every mark of the block
 * U+2000 in the same way, but for dashes and quotation marks the control character proves less. So
 * only the apostrophe of contractions and possessives is struck here.
 */
public final class CutApostrophe implements Damage {
  @Override
  public String name() {
    return "apostrophe cut to one byte";
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
    return Places.any(text, random, i -> text.charAt(i) == '\u2019' && Places.isApostrophe(text, i))
        .map(i -> Places.replaced(text, i, "\u0019"));
  }
}
