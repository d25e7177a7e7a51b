package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * A Latin letter replaced by the Cyrillic one that looks the same.
 *
 * <p>A writer with two keyboard layouts types a letter in the wrong one, a scanner takes one for
 * the other, and a plagiarist replaces letters so that no search finds the text. No reader sees it.
 * It strikes any word of two letters or more at a letter that has such a twin. Addresses are left
 * out: in them such a letter may be the fraud that the article is about.
 */
public final class CyrillicLetter implements Damage {
  @Override
  public String name() {
    return "homoglyph";
  }

  @Override
  public String rule() {
    return "encoding/homoglyph";
  }

  @Override
  public boolean safe() {
    return true;
  }

  private static final String LATIN = "aeopcxyiABEKMHOPCTX";
  private static final String CYRILLIC =
      "\u0430\u0435\u043E\u0440\u0441\u0445\u0443\u0456\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425";

  @Override
  public Optional<String> injure(String text, Random random) {
    return Places.any(
            text,
            random,
            i ->
                LATIN.indexOf(text.charAt(i)) >= 0
                    && (Places.isLetter(text, i - 1) || Places.isLetter(text, i + 1)))
        .map(
            i ->
                Places.replaced(
                    text, i, String.valueOf(CYRILLIC.charAt(LATIN.indexOf(text.charAt(i))))));
  }
}
