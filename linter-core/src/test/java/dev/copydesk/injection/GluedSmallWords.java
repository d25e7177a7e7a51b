package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Any two words in small letters glued: {@code thequick}, {@code governmentofficials}.
 *
 * <p>Optical character recognition and joined lines lose blanks anywhere. Where one of the two is a
 * function word that begins or ends no other word, the pair proves itself; two nouns may be a
 * compound that the dictionary lacks, a term or a brand, and some pairs are words ({@code
 * together}, {@code island}). So no repair is demanded; but none may be made that cuts at another
 * place, and nothing else may change. It strikes running text and quotations, never code or names.
 */
public final class GluedSmallWords implements Damage {
  private static final Pattern PAIR =
      Pattern.compile(WordPlaces.BEFORE + "[a-z]{2,}+( )[a-z]{2,}+" + WordPlaces.AFTER);

  @Override
  public String name() {
    return "two words in small letters glued";
  }

  @Override
  public String rule() {
    return "spacing/glued-words";
  }

  @Override
  public boolean safe() {
    return false;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return GluedName.glue(PAIR, text, random);
  }
}
