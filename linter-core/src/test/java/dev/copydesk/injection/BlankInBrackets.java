package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Blanks behind an opening and before a closing round bracket: {@code ( which )}.
 *
 * <p>It comes from texts cut into words and joined with blanks, from emphasis within the brackets
 * whose tags became blanks, and from readers of scanned pages, which see the gap that printers
 * leave there. As a rule both brackets of a pair are struck. Formulas, calls of functions and boxes
 * to tick are set so on purpose; they do not occur in the prose that is struck here, so brackets
 * are struck only if they hold several words and nothing that a formula needs. Brackets within
 * brackets are not struck, nor those that hold a year or an abbreviation alone, which could as well
 * be code.
 */
public final class BlankInBrackets implements Damage {
  private static final Pattern PLACES =
      Pattern.compile("(?<= )\\(((?:\\p{L}{2,} ){1,8}\\p{L}{2,})\\)(?=[ ,.])");

  @Override
  public String name() {
    return "blanks within brackets";
  }

  @Override
  public String rule() {
    return "spacing/mark-gap";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return Scar.at(text, random, PLACES, match -> "( " + match.group(1) + " )");
  }
}
