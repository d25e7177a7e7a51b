package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A function word glued to the name behind it: {@code theUnited States}.
 *
 * <p>Links, names in bold and terms with a pop-up stand in elements of their own; where the markup
 * goes and the blank was at its edge, the blank goes with it. What is linked is mostly a name, and
 * what stands before a name is mostly an article, a preposition or a conjunction. Search and
 * replace with a pattern that eats the blank before a name does the same all over a text, one name
 * at a time. Quotations are struck like the rest. The name may be the first of several words, and
 * it may be of any language. At the head of a sentence the function word has a capital itself;
 * there the pair looks like a brand, so such places are not struck here. Code and addresses hold no
 * such pairs.
 */
public final class GluedName implements Damage {
  private static final Pattern PAIR =
      Pattern.compile(
          WordPlaces.BEFORE
              + "(?:the|of|and|in|from|with|that|by|for|at|to|on)( )[A-Z][a-z]{2,}+"
              + WordPlaces.AFTER);

  @Override
  public String name() {
    return "function word glued to a name";
  }

  @Override
  public String rule() {
    return "spacing/glued-words";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return glue(PAIR, text, random);
  }

  /** Takes the first group of a match out. */
  static Optional<String> glue(Pattern pattern, String text, Random random) {
    Optional<Matcher> pair = WordPlaces.any(pattern, text, random);
    return pair.map(match -> WordPlaces.replace(text, match.start(1), match.end(1), ""));
  }
}
