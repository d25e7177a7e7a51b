package dev.copydesk.injection;

/** Apostrophes that are gone, or became something else, in text that still shows others. */
final class LostApostrophes {
  private static final String RULE = "punctuation/lost-apostrophe";

  /**
   * An apostrophe of a possessive that became a blank: {@code week s deadly attack}.
   *
   * <p>It comes from converters that do not know the typographic apostrophe, write an accent for
   * it, and from a second one that drops the accent. As the character and not the word is lost,
   * every possessive of a text is struck alike, names and nouns, in quotations and out of them; one
   * place alone is what remains after somebody mended the rest, and the hardest to judge. What
   * follows is a noun or what stands before one. It is struck only where a word follows: at the end
   * of a phrase ({@code it is the city s}) the lone letter could be a symbol. Possessives of single
   * letters and of numbers are not struck, for nobody could tell those from mathematics, nor those
   * within code.
   */
  static final Damage POSSESSIVE =
      Damage.safe(
          "lost apostrophe, possessive",
          RULE,
          Places.like("(?<=[ \\n])\\p{L}\\p{Ll}{3,}(['\u2019])s(?= \\p{L}{4,})")
              .become(" ")
              .leaving(Apostrophes::areOfOneKind));

  /**
   * An apostrophe of a contraction that became a blank: {@code doesn t}, {@code they re}.
   *
   * <p>It has the same origin as the lost possessive: a converter that puts a blank for a character
   * it does not know. It strikes dialogue most, where contractions are many. The head and the tail
   * are a closed class, so that hardly anything else can look like it; yet a head such as {@code
   * it} before a lone {@code s} is one, in mathematics and programs. Only negations and the tails
   * of have, be and will are struck here, which leave two or three letters or a {@code t}; those in
   * {@code s} and {@code d} need the word that follows. Contractions that begin or end a quotation
   * are struck like others. Clipped words of dialect ({@code 'tis}) are not contractions of this
   * class.
   */
  static final Damage CONTRACTION =
      Damage.safe(
          "lost apostrophe, contraction",
          RULE,
          Places.like(
                  "(?<=[ \\n"
                      + "])(?:(?:do|does|did|is|are|was|were|have|has|had|would|could|should)n(?=.t"
                      + " )|(?:we|they|you)(?=.(?:re|ve|ll) ))(['\u2019])(?=[a-z]+ [a-z])")
              .become(" ")
              .leaving(Apostrophes::areOfOneKind));

  /**
   * A contraction whose apostrophe was dropped: {@code didnt}, {@code havent}.
   *
   * <p>It comes from forms that refuse the character, from addresses and file names turned back
   * into titles, from text messages, and from converters that drop what they cannot write. Those
   * that remain words without it ({@code wont}, {@code cant}, {@code were}, {@code well}, {@code
   * its}) are lost for good and are not struck. Some authors write one kind of contraction without
   * its apostrophe throughout; such a text is clean. So one place is struck in a text that may hold
   * intact ones. It strikes dialogue and informal prose most. Sentence-initial ones keep their
   * capital. Negations are by far the commonest and all that is struck, as {@code theyre} and the
   * like are repaired by the same table.
   */
  static final Damage FUSED =
      Damage.safe(
          "fused contraction",
          RULE,
          Places.like(
                  "(?<=[ \\n"
                      + "])(?:does|did|is|was|would|could|should|have|has)n(['\u2019])t(?= [a-z])")
              .become("")
              .leaving(Apostrophes::areOfOneKind));

  /**
   * An acute or grave accent where an apostrophe stood: {@code don´t}, {@code company`s}.
   *
   * <p>It comes from keyboards whose accent key is next to the apostrophe, Spanish, German and
   * Portuguese ones above all, and from fonts whose apostrophe was coded as an accent. A typist
   * does it throughout; a program does it in one paragraph that came from elsewhere. It strikes
   * contractions and possessives alike. In articles about software the grave accent marks code, and
   * is a pair; so only the acute accent is used here. The article's own apostrophe, straight or
   * curly, is what has to come back, so it needs another to show.
   */
  static final Damage ACCENT =
      Damage.safe(
          "accent for an apostrophe",
          RULE,
          Places.like("(?<=\\p{Ll}{3})['\u2019](?=(?:s|t|re|ve|ll) )")
              .become("\u00B4")
              .leaving(Apostrophes::areOfOneKind));

  /**
   * A semicolon where an apostrophe was meant: {@code don;t}, {@code they;re}.
   *
   * <p>It is a slip of the finger: the two keys lie side by side on English keyboards. It strikes
   * contractions, which are typed in a hurry, here and there. Possessives are not struck: a letter
   * behind a semicolon may be an item of a list.
   */
  static final Damage NEXT_KEY =
      Damage.safe(
          "semicolon for an apostrophe",
          RULE,
          Places.like(
                  "(?<=[ \\n"
                      + "](?:do|does|did|is|was|were|would|could|should|have|has|ca|wo)n)['’](?=t"
                      + " )|(?<=[ \\n"
                      + "](?:[Ww]e|[Tt]hey|[Yy]ou))['’](?=(?:re|ve|ll) )")
              .become(";")
              .leaving(Apostrophes::areOfOneKind));

  private LostApostrophes() {}
}
