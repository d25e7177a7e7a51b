package dev.copydesk.injection;

/** Blanks too many, between words and within what belongs together. */
final class Gaps {
  private static final String LOST_DASH = "spacing/lost-dash-gap";

  /** Words that do not go with what binds them, or that name signs which may be lost. */
  private static final String DOUBTFUL =
      "above|after|before|since|which|where|while|whether|should|would|could|might|there|these"
          + "|those|through|because|under|letter|character|symbol|image|arrow|button|field|operator"
          + "|function|accent|prefix|suffix|variable|below|about|although|within|without|whose"
          + "|inside|outside|however|until|though|during|between|against|toward|towards|across"
          + "|behind|along|around";

  /**
   * A blank too many between two words that belong together: {@code of the}, {@code the man}.
   *
   * <p>Writers leave it when they delete a word and the blank on one side only; scrapers when they
   * join elements that both end and begin with a blank; converters when they replace a line break
   * by a blank that had one already. All that strikes anywhere, but in most places a dash, a
   * quotation mark or a word can as well be lost, and closing the gap would hide it. So only those
   * places are struck where grammar leaves no such doubt: behind an article, a possessive, a
   * preposition that cannot end a clause, or a conjunction, before a determiner or another plain
   * word in lower case that is long enough to be no sign.
   */
  static final Damage DOUBLE_BLANK =
      Damage.safe(
          "double blank",
          LOST_DASH,
          Places.like(
                  "(?<=(?<!\\p{L})(?:the|a|an|my|our|your|their|its|of|into|and|with)) "
                      + "(?=(?:the|their|our|my|your|(?!(?:"
                      + DOUBTFUL
                      + ")(?!\\p{L}))[a-z]{5,}+)(?!\\p{L}))")
              .inProse()
              .become("  "));

  /**
   * A dash between blanks becomes a gap: {@code last week — when it rained} loses its dash and
   * keeps both blanks.
   *
   * <p>Converters that know no character beyond ASCII drop the dash or put a blank in its place, so
   * two or three blanks are left; whoever cleans up runs of blanks afterwards hides that anything
   * was ever there. It strikes dashes that stand alone and one of a pair, before and behind a comma
   * or a quotation mark, with figures beside them. The whole character set is lost as a rule, so
   * that apostrophes and curly quotation marks are gone as well, but a named entity may be dropped
   * alone. Nothing tells for sure which dash it was, or that it was one: so nothing may be repaired
   * without asking, and least of all may the gap be closed.
   */
  static final Damage LOST_DASH_GAP =
      Damage.doubtful(
          "lost dash",
          LOST_DASH,
          Places.like("(?<=\\p{L} )[\u2014\u2013](?= \\p{L})")
              .inProse()
              .become((dash, random) -> random.nextBoolean() ? " " : ""));

  /**
   * A blank before the hyphen of a compound that begins with an abbreviation or a number.
   *
   * <p>Rewriting machines set a blank behind every full stop, and so tear {@code U.S.-led}; others
   * take the hyphen for a dash or a minus sign and tear {@code UK-based} and {@code 10-year-old}.
   * It strikes inside quotations and at line ends alike. Names of things that merely hold a hyphen,
   * such as those of chemical or technical codes, are torn as well but cannot be told from options;
   * they are no place here. A hyphen that holds up ({@code two- to}) is none either.
   */
  static final Damage TORN_COMPOUND =
      Damage.safe(
          "torn compound",
          "spacing/abbreviation-hyphen-gap",
          Places.like(
                  "(?<![\\w/.-])(?:(?:U\\.S\\.|U\\.N\\.|U\\.K\\.|US|UK|EU|UN|NATO)-(?:led|based|backed|born|made|built|style)"
                      + "|\\d{1,3}-(?:year|day|month|mile|hour|minute|member|page)(?:-old)?)(?= [a-z])")
              .become(compound -> compound.replaceFirst("-", " -")));

  /**
   * A blank before the comma of thousands.
   *
   * <p>Character recognition sees a comma as a mark of its own, and conversions of justified pages
   * keep the thin gap before it. It strikes any number of four digits and more: sums of money,
   * counts, distances, in quotations and brackets, at the end of a sentence. Of a number with two
   * commas only the first is torn. Numbers that stand in a list of numbers cannot be told from the
   * list when torn and are no place, nor are those between brackets of their own. Paths and codes
   * are no prose and are left out, too.
   */
  static final Damage TORN_THOUSANDS =
      Damage.safe(
          "torn thousands",
          "spacing/number-gap",
          Places.like(
                  "(?<=[a-z] [$\u00A3\u20AC]?)[1-9]\\d{0,2},\\d{3}(?=[ .;][ a-z\\n]?)(?! ?[,\\d])")
              .become(number -> number.replaceFirst(",", " ,")));

  private Gaps() {}
}
