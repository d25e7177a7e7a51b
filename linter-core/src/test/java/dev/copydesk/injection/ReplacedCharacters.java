package dev.copydesk.injection;

/** A mark that stands for every character a program could not read or write. */
final class ReplacedCharacters {
  private static final String RULE = "encoding/question-for-character";

  private static final Places APOSTROPHES =
      Apostrophes.OF_ENDINGS.only(Apostrophes::isKindKnownWithout);

  /**
   * A question mark in place of the apostrophe of a contraction or a possessive.
   *
   * <p>Converting to an encoding that lacks the typographic apostrophe puts a question mark in its
   * place: {@code It?s}. Quotation marks and dashes are lost in the same way, but there a question
   * mark could be one, and the rule must ask; so only the apostrophe within a word is struck.
   * Behind a plural it looks like the end of a question and is not struck either. Which of the two
   * kinds of apostrophe is right only the rest of the text tells, so some of it must be left.
   */
  static final Damage APOSTROPHE_BY_QUESTION =
      Damage.safe("question mark for apostrophe", RULE, APOSTROPHES.become("?"));

  /**
   * The replacement character in place of the apostrophe of a contraction or a possessive.
   *
   * <p>Reading Windows-1252 as UTF-8 gives the replacement character wherever a byte is no UTF-8;
   * one such byte is the typographic apostrophe. A text that is stored so has lost the character
   * for good. Some decoders give one replacement character for each byte of a character of three,
   * so that is done now and then. Only apostrophes are struck, for of others nobody can tell which
   * they were, and only where another mark tells whether the text is set with typographic ones.
   */
  static final Damage APOSTROPHE =
      Damage.safe(
          "replacement character for apostrophe",
          RULE,
          APOSTROPHES.become((c, random) -> "\uFFFD".repeat(random.nextInt(8) == 0 ? 3 : 1)));

  /**
   * The replacement character in place of an accented letter within a word.
   *
   * <p>The same faulty reading that {@link #APOSTROPHE} describes strikes every letter beyond
   * ASCII: {@code na?ve}. If the dictionary has one word that fits, and no more, the letter is
   * found again; for names it usually is not known. So a repair is welcome but not demanded, and
   * the text must never be given a wrong letter.
   */
  static final Damage ACCENTED_LETTER =
      Damage.doubtful(
          "replacement character for accent",
          RULE,
          Places.like("(?<=\\p{L})[\u00C0-\u017F]|[\u00C0-\u017F](?=\\p{L})")
              .outsideAddresses()
              .become("\uFFFD"));

  private ReplacedCharacters() {}
}
