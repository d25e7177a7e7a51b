package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A contraction whose apostrophe was dropped: {@code didnt}, {@code havent}.
 *
 * <p>It comes from forms that refuse the character, from addresses and file names turned back into
 * titles, from text messages, and from converters that drop what they cannot write. Those that
 * remain words without it ({@code wont}, {@code cant}, {@code were}, {@code well}, {@code its}) are
 * lost for good and are not struck. Some authors write one kind of contraction without its
 * apostrophe throughout; such a text is clean. So one place is struck in a text that may hold
 * intact ones. It strikes dialogue and informal prose most. Sentence-initial ones keep their
 * capital. Negations are by far the commonest and all that is struck, as {@code theyre} and the
 * like are repaired by the same table.
 */
public final class FusedContraction implements Damage {
  private static final Pattern PLACES =
      Pattern.compile(
          "(?<=[ \\n])((?:does|did|is|was|would|could|should|have|has)n)[\'\\u2019]t(?= [a-z])");

  @Override
  public String name() {
    return "fused contraction";
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
    return Scar.leavingApostrophe(Scar.at(text, random, PLACES, match -> match.group(1) + "t"));
  }
}
