package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A blank before a comma, semicolon, question or exclamation mark.
 *
 * <p>It comes from markup: a tag or a link ended before the mark and the converter put a blank
 * where the tag was; from texts cut into words for machines and joined again; from typists used to
 * French. It strikes behind words of any kind, names, numbers and closing brackets, also within
 * quotations. It does not strike where a number goes on, behind initials, or where several marks
 * stand in a row. Only single places are struck here: a text that sets every mark apart does so on
 * purpose, as French and word lists do, and is to be left alone. A full stop is struck too, but
 * only at the end of a sentence, for within one it may belong to a name such as {@code .NET}.
 */
public final class BlankBeforeMark implements Damage {
  private static final Pattern PLACES =
      Pattern.compile("(?<=[\\p{L}\\d)]{2})(?=[,;?!](?: |$))|(?<=\\p{Ll}{3})(?=\\.(?: \\p{Lu}|$))");

  @Override
  public String name() {
    return "blank before a mark";
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
    return Scar.at(text, random, PLACES, match -> " ");
  }
}
