package dev.copydesk.injection;

/** Amounts with both the sign and the word. */
final class DoubledUnits {
  private static final String RULE = "wording/doubled-unit";

  /**
   * The word for a currency behind a number that has its sign.
   *
   * <p>Templates fill in an amount with its sign where the text already had the word, and writers
   * who turn speech into figures keep the word they heard. It strikes behind the number or behind
   * the million or billion that follows it, never between. The word is in the plural, as it is
   * behind any amount but one. Before a noun ({@code $5 bill}) nobody says it in the plural, so
   * places before a word that could be such a noun are left out: what follows is a mark or a
   * function word.
   */
  static final Damage CURRENCY =
      Damage.safe(
          "doubled currency",
          RULE,
          Places.like(
                  "(?<![A-Za-z])[$\u00A3\u20AC]\\d[\\d.,]*\\d(?: (?:million|billion|trillion)|m|bn)?"
                      + "(?=[,;)]| (?:in|to|for|and|on|from|by|at|as|was|were|per)\\b)")
              .become(amount -> amount + " " + currency(amount.charAt(0))));

  /**
   * A percentage with both the sign and the word.
   *
   * <p>Search and replace between house styles (the sign for the word or the word for the sign)
   * that runs twice or stops half way leaves both. It strikes every percentage of a text with equal
   * likelihood. The form the author wrote stands first and the other is put behind it: the sign
   * glued to the word, the word a blank behind the sign. An article that mixes both forms evenly
   * keeps the first; one that prefers the other form would be made consistent, so such articles are
   * no place: the places are of the form the article uses alone.
   */
  static final Damage PERCENT =
      Damage.safe(
          "doubled percent",
          RULE,
          Places.like("(?<=\\s)[\\d.]+(?:%| per ?cent)(?=[ ,.])")
              .become(share -> share + (share.endsWith("%") ? " percent" : "%"))
              .onlyIn(text -> text.contains("%") != text.matches("(?s).*per ?cent.*")));

  private DoubledUnits() {}

  private static String currency(char sign) {
    return switch (sign) {
      case '$' -> "dollars";
      case '\u00A3' -> "pounds";
      default -> "euros";
    };
  }
}
