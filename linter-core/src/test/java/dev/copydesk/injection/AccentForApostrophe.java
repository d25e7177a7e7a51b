package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * An acute or grave accent where an apostrophe stood: {@code don´t}, {@code company`s}.
 *
 * <p>It comes from keyboards whose accent key is next to the apostrophe, Spanish, German and
 * Portuguese ones above all, and from fonts whose apostrophe was coded as an accent. A typist does
 * it throughout; a program does it in one paragraph that came from elsewhere. It strikes
 * contractions and possessives alike. In articles about software the grave accent marks code, and
 * is a pair; such texts are not struck with it, which is why only the acute accent is used here
 * where the text holds a grave one. The article's own apostrophe, straight or curly, is what has to
 * come back, so it needs another to show.
 */
public final class AccentForApostrophe implements Damage {
  private static final Pattern PLACES =
      Pattern.compile("(?<=\\p{Ll}{3})([\'\\u2019])(?=(?:s|t|re|ve|ll) )");

  @Override
  public String name() {
    return "accent for an apostrophe";
  }

  @Override
  public String rule() {
    return "punctuation/lost-apostrophe";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return Scar.leavingApostrophe(Scar.at(text, random, PLACES, match -> "\u00B4"));
  }
}
