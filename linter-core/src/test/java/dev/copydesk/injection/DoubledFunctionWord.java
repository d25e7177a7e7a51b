package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A function word that stands twice: {@code the the}.
 *
 * <p>It comes from retyping at the end of a line, from an edit whose old word was left behind, and
 * from pages joined with an overlap. Content words double too, but many of them are meant twice;
 * the articles and the commonest prepositions are not. Where a preposition ends its clause and the
 * next one begins another ({@code he came in in May}) the same two words are right, so a
 * preposition is struck only behind a noun or an adjective, told here by its ending or its article.
 * A word is not struck within hyphens, before a mark, where a line ends, or in a quotation, whose
 * speaker may stammer: prepositions and {@code and}, but hardly articles.
 */
public final class DoubledFunctionWord implements Damage {
  private static final Pattern PLACES =
      Pattern.compile(
          "(?<=[a-z] )(the|a|an|of|and)(?= [a-z]{3,}[ ,.])|(?<= (?:the|a|an) \\p{Ll}{3,12} )(to)(?= (?:the|a|an|his|its) )");

  @Override
  public String name() {
    return "doubled function word";
  }

  @Override
  public String rule() {
    return "repetition/doubled-word";
  }

  @Override
  public boolean safe() {
    return true;
  }

  private static boolean isStammer(String text, MatchResult match) {
    int paragraph = text.lastIndexOf("\n\n", match.start()) + 1;
    long marks =
        text.substring(paragraph, match.start())
            .chars()
            .filter(c -> c == '"' || c == '\u201C' || c == '\u201D')
            .count();
    return marks % 2 == 1 && Set.of("and", "to").contains(match.group());
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return Scar.at(
        text,
        random,
        PLACES,
        match -> isStammer(text, match) ? match.group() : match.group() + " " + match.group());
  }
}
