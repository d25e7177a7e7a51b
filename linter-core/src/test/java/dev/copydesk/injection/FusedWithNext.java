package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Two sentences whose blank was lost: {@code told reporters.But}.
 *
 * <p>It comes from pages whose paragraphs are joined without a blank, the commonest damage of
 * scraped news, and from line breaks that were taken away instead of replaced. The first word of
 * the second sentence decides how sure a repair can be: pronouns, articles and connectives open
 * sentences and are parts of no address; names could be domains, files or methods, and so need more
 * around them. Here the former are struck. The stop follows an ordinary word in small letters:
 * behind abbreviations and initials there is no telling. Question and exclamation marks are struck
 * too; those that end a quotation belong to another kind of damage, for there the quotation mark is
 * glued as well.
 */
public final class FusedWithNext implements Damage {
  private static final Pattern PLACES =
      Pattern.compile(
          "(?<=\\p{Ll}{3}[.?!]) (?=(?:But|The|They|He|She|However|It|We|This|These|There|His|Their|And) [a-z])");

  @Override
  public String name() {
    return "fused sentences";
  }

  @Override
  public String rule() {
    return "spacing/fused-sentence";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return Scar.at(text, random, PLACES, match -> "");
  }
}
