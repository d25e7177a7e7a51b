package dev.copydesk.injection;

import java.util.regex.Pattern;

/** Small words put for others, or lost. */
final class WrongWords {
  private static final String DETERMINED = " (?:the|a|an|its|his|her|their|this|these|those) ";

  private static final Pattern DETERMINER =
      Pattern.compile("(?s).*\\b(?:the|a|this|that|his|her|its|their|our|my|your|very|first) ");

  /**
   * An article that clashes with the sound of the next word: {@code an global}, {@code a old}.
   *
   * <p>It is what a spinner leaves when it replaces a word by another that begins otherwise, and
   * what remains when an editor does the same. It strikes in front of adjectives and nouns of any
   * kind. Words whose spelling and sound differ ({@code hour}, {@code European}, {@code one}),
   * abbreviations read as letters, and words the dialects pronounce differently ({@code herb},
   * {@code historic}) are where tools err. Here the article is struck before words whose first
   * letter leaves no doubt. Within quotations {@code a old man} can be how somebody speaks, {@code
   * an great} cannot; so here {@code an} replaces {@code a} before a consonant, which is damage
   * wherever it stands.
   */
  static final Damage ARTICLE =
      Damage.safe(
          "an for a",
          "wording/article-clash",
          Places.like(
                  "(?<= )a(?= (?:small|new|great|long|large|good|big|strong|single|second|third|few|little|major|different|public|private|local|national|simple|special|real|recent|short|young|low)[ ,])")
              .become("an"));

  /**
   * {@code off} where {@code of} was meant: {@code accused off lying}.
   *
   * <p>It comes from hasty typing and from dictation, and is real English in so many places ({@code
   * took off}, {@code off the coast}) that only frames in which nothing else can stand are repaired
   * without asking. Those frames are struck here: adjectives and participles that govern {@code of}
   * ({@code aware}, {@code accused}), prepositions of several words ({@code because of the}, {@code
   * in the middle of}), and numbers that count some of a group ({@code two of the banks}), where
   * they do not stand behind a verb that may take them off it. Whatever else {@code of} stands
   * behind, the repair is at most suggested. In a quotation it may be how the speaker talks, so
   * quotations are left out, too.
   */
  static final Damage OFF =
      Damage.safe(
          "off for of",
          "wording/wrong-off",
          Places.like(
                  "(?<=\\b(?:aware|afraid|capable|proud|fond|guilty|accused|consists|consist|consisted"
                      + "|composed|regardless|get rid) )of(?= [a-z])"
                      + "|(?<=\\b(?:because|instead) )of(?="
                      + DETERMINED
                      + ")"
                      + "|(?<=\\b(?:as a result|in the middle|in front|in favor|in search|in need|as part"
                      + "|at the end|at the beginning|at the start|on the eve|on the basis|in the course"
                      + "|with the help|a series|a variety|a range|by the end) )of(?= [a-z])"
                      + "|(?<=(?:\\. |, | and | but )(?:[Oo]ne|[Tt]wo|[Mm]any|[Mm]ost|[Nn]one|[Ss]ome) )of(?= them\\b)")
              .outsideQuotations()
              .become("off"));

  /**
   * {@code previous} put for {@code last} before a period of time.
   *
   * <p>To a list of synonyms the two are one; but {@code last year} is an adverb without an
   * article, and {@code previous year} is none. It strikes at the end of clauses, behind verbs,
   * places and {@code since}, and at the beginning of sentences before a comma. Where an article, a
   * possessive or a number stands before it ({@code the last year}), the result is good English, so
   * that nobody could see it; those places are left out. A possessive ({@code last year's}) loses
   * its sense in the same way. The repair may be {@code last} or {@code the previous}, and is
   * therefore suggested.
   */
  static final Damage PREVIOUS =
      Damage.doubtful(
          "previous for last",
          "wording/bare-period",
          Places.like(
                  "(?<=[a-z] )last(?= (?:year|month|week|night|season|summer|winter)(?:[.,]|'s [a-z]))")
              .only((text, place) -> !isDetermined(text, place.start()))
              .become("previous"));

  /**
   * A comma lost between a person's name and the clause about that person.
   *
   * <p>Rewriting programs split sentences at commas, put other words in and join the pieces again;
   * a comma that seems to part what belongs together gets lost on the way, as it does under the
   * hands of hurried writers. It strikes before {@code who} and {@code whose}, behind a surname
   * alone, behind a full name, and behind a name with its title. Behind common nouns the sentence
   * without the comma is good English of another meaning, so that only capitalised words of small
   * letters are taken. In quotations the comma is the transcriber's and is lost as well. The comma
   * that closes the clause mostly survives. Nobody can be sure, so the repair is suggested.
   */
  static final Damage COMMA_BEFORE_WHO =
      Damage.doubtful(
          "comma lost before who",
          "wording/missing-comma-who",
          Places.like("(?<=[a-z] )\\p{Lu}\\p{Ll}++(?: \\p{Lu}\\p{Ll}++){0,2}+(,) (?:who|whose) ")
              .become(""));

  private WrongWords() {}

  private static boolean isDetermined(String text, int at) {
    return DETERMINER.matcher(text.substring(Math.max(0, at - 20), at)).matches();
  }
}
