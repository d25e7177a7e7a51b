package dev.copydesk.injection;

import java.util.Map;
import java.util.regex.Pattern;

/** Names of countries and states for which a rewriting program put another form. */
final class RewrittenNames {
  private static final Pattern DOTTED_OR_NOT = Pattern.compile("\\bUS\\b|\\bU\\.S\\.");
  private static final Pattern UNDOTTED = Pattern.compile("\\bUSA?\\b");
  private static final Places BEFORE_WORDS = Places.like("\\bUS(?= [a-z])|\\bU\\.S\\.(?= [a-z])");

  private static final Map<String, String> CODES =
      Map.of(
          "Ohio", "OH",
          "Texas", "TX",
          "Florida", "FL",
          "New York", "NY",
          "New Jersey", "NJ",
          "Arizona", "AZ",
          "Minnesota", "MN",
          "Kentucky", "KY",
          "Iowa", "IA",
          "Wyoming", "WY");

  /**
   * {@code USA} before a noun, where the article had {@code US} or {@code U.S.}.
   *
   * <p>It comes from spinners and from find-and-replace that make one form of another throughout:
   * all places before nouns are struck and those with {@code the} are spared, as {@code the USA} is
   * right. An article has to hold one of the right forms, or nothing shows which it would have
   * used; where it mixes them the first writer's choice is lost. Names of teams, pageants and
   * newspapers carry {@code USA} by right. Here one place is struck, before a plural in small
   * letters, which is what news writes most. Where the only right form of a text is struck nothing
   * shows which it was, so that texts are left out that do not hold the same form once more.
   */
  static final Damage ATTRIBUTIVE_USA =
      Damage.safe(
          "attributive USA",
          "naming/attributive-abbreviation",
          Places.like(
                  "(?<=[a-z] )(?:US|U\\.S\\.)(?= (?:officials|troops|forces|citizens|companies|states|senators|elections|interests|lawmakers|soldiers|authorities|courts|efforts|strikes) )")
              .become("USA")
              .onlyIn(RewrittenNames::hasOneForm)
              .leaving(text -> DOTTED_OR_NOT.matcher(text).find()));

  /**
   * Another form put for the abbreviation of a country or body.
   *
   * <p>A search and replace, or a paragraph from another agency's report, brings {@code U.S.} into
   * a text of {@code US}, or the reverse. It strikes before nouns as well as behind {@code the},
   * and where a sentence ends, {@code U.S.} shares its last stop with the sentence, so that the
   * damage there takes one stop only. Headings, quotations and names (US Airways, US Open) are
   * struck by a blind replacement too, but nobody could say that they were; they are left out. Only
   * texts that use one of the forms throughout, three times or more, show which was meant. Nothing
   * is repaired without asking, for the other form is as correct as the first.
   */
  static final Damage OTHER_FORM =
      Damage.doubtful(
          "other form of an abbreviation",
          "naming/variant",
          BEFORE_WORDS
              .become(form -> form.equals("US") ? "U.S." : "US")
              .onlyIn(text -> hasOneForm(text) && BEFORE_WORDS.in(text).size() >= 3));

  /**
   * An official name put for the short one, without the article it needs: {@code with Russian
   * Federation}.
   *
   * <p>It is the plainest mark of one family of spinners: {@code Russia} becomes {@code Russian
   * Federation} wherever it is a word of its own outside quotations, and derived words stay. No
   * writer leaves out the article, so one place is nearly proof and all of them are. Legal and
   * diplomatic texts use the long name with its article and are spared, as are tables, addresses
   * and titles. Here every {@code Russia} of a text is struck that no quotation, capital or hyphen
   * stands beside. The repair has to be whole: it must bring back every short name and touch no
   * long name that was there before.
   */
  static final Damage BARE_OFFICIAL_NAME =
      Damage.safe(
          "bare official name",
          "naming/bare-official-name",
          Injury.throughout(
                  text -> text.replaceAll("(?<=[a-z] )Russia(?= [a-z]|[.,])", "Russian Federation"))
              .onlyIn(text -> !text.matches("(?s).*(?:Russian Federation|[\"\u201C]).*")));

  /**
   * The postal code of a state put for its name.
   *
   * <p>Rewriting programs hold a list of abbreviations and apply it in prose: {@code return to
   * Ohio} becomes {@code return to OH}. It strikes any mention: behind a preposition, behind a town
   * and a comma (where it is the usual style of addresses and nobody could object), before nouns,
   * in names of universities and teams. Only mentions behind a preposition are struck here. Names
   * that are also those of cities or people (Washington, Virginia) and codes that are words (IN,
   * OR) are left out. Names in two words (New York) fall to it like the others. Since a code may
   * stand for something else, the repair is only suggested.
   */
  static final Damage STATE_CODE =
      Damage.doubtful(
          "state code",
          "naming/state-code",
          Places.like(
                  "\\b(?:in|to|from|across) ("
                      + String.join("|", CODES.keySet())
                      + ")(?=[.,;]? [a-z])")
              .become(state -> CODES.getOrDefault(state, state)));

  private RewrittenNames() {}

  private static boolean hasOneForm(String text) {
    return !text.contains("U.S.") || !UNDOTTED.matcher(text).find();
  }
}
