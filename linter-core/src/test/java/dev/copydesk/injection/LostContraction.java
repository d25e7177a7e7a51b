package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * An apostrophe of a contraction that became a blank: {@code doesn t}, {@code they re}.
 *
 * <p>It has the same origin as the lost possessive: a converter that puts a blank for a character
 * it does not know. It strikes dialogue most, where contractions are many. The head and the tail
 * are a closed class, so that hardly anything else can look like it; yet a head such as {@code it}
 * before a lone {@code s} is one, in mathematics and programs. Only negations and the tails of
 * have, be and will are struck here, which leave two or three letters or a {@code t}; those in
 * {@code s} and {@code d} need the word that follows. Contractions that begin or end a quotation
 * are struck like others. Clipped words of dialect ({@code 'tis}) are not contractions of this
 * class.
 */
public final class LostContraction implements Damage {
  private static final Pattern PLACES =
      Pattern.compile(
          "(?<=[ \\n])((?:do|does|did|is|are|was|were|have|has|had|would|could|should)n)[\'\\u2019](t)(?= [a-z])|(?<=[ \\n])((?:we|they|you))[\'\\u2019](re|ve|ll)(?= [a-z])");

  @Override
  public String name() {
    return "lost apostrophe, contraction";
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
    return Scar.leavingApostrophe(
        Scar.at(
            text,
            random,
            PLACES,
            match ->
                match.group(1) == null
                    ? match.group(3) + " " + match.group(4)
                    : match.group(1) + " " + match.group(2)));
  }
}
