package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * The replacement character in place of the apostrophe of a contraction or a possessive.
 *
 * <p>Reading Windows-1252 as UTF-8 gives the replacement character wherever a byte is no UTF-8; one
 * such byte is the typographic apostrophe. A text that is stored so has lost the character for
 * good. Some decoders give one replacement character for each byte of a character of three, so that
 * is done now and then. Only apostrophes are struck, for of others nobody can tell which they were,
 * and only where another mark tells whether the text is set with typographic ones.
 */
public final class ReplacementCharacter implements Damage {
  @Override
  public String name() {
    return "replacement character for apostrophe";
  }

  @Override
  public String rule() {
    return "encoding/question-for-character";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return Places.any(text, random, i -> Places.isApostropheOfKnownKind(text, i))
        .map(i -> Places.replaced(text, i, "\uFFFD".repeat(random.nextInt(8) == 0 ? 3 : 1)));
  }
}
