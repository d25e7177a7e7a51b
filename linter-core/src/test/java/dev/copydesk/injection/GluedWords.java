package dev.copydesk.injection;

/** Two words whose blank was lost. */
final class GluedWords {
  private static final String RULE = "spacing/glued-words";

  /**
   * A preposition or a conjunction glued to the determiner behind it: {@code ofthe}, {@code
   * inthis}.
   *
   * <p>Optical character recognition loses narrow blanks, and the narrowest stand between the short
   * words of justified lines. Files set with kerning instead of blanks lose them the same way when
   * their text is taken out, and so do two lines that are joined without a blank. The pairs are the
   * most common of the language, so that most blanks lost in small letters are lost there. The
   * glued pair is no word itself; the few that are ({@code forall}) are terms, and are not struck.
   * It strikes running text and quotations, never code.
   */
  static final Damage FUNCTION_WORDS =
      Damage.safe(
          "two function words glued",
          RULE,
          Places.amongWords(
                  "(?:of|to|in|for|on|with|by|from|at|as|and|that|is|was|into|over|between)( )"
                      + "(?:the|this|that|these|those|their|which)")
              .become(""));

  /**
   * A function word glued to the name behind it: {@code theUnited States}.
   *
   * <p>Links, names in bold and terms with a pop-up stand in elements of their own; where the
   * markup goes and the blank was at its edge, the blank goes with it. What is linked is mostly a
   * name, and what stands before a name is mostly an article, a preposition or a conjunction.
   * Search and replace with a pattern that eats the blank before a name does the same all over a
   * text, one name at a time. Quotations are struck like the rest. The name may be the first of
   * several words, and it may be of any language. At the head of a sentence the function word has a
   * capital itself; there the pair looks like a brand, so such places are not struck here. Code and
   * addresses hold no such pairs.
   */
  static final Damage NAME =
      Damage.safe(
          "function word glued to a name",
          RULE,
          Places.amongWords("(?:the|of|and|in|from|with|that|by|for|at|to|on)( )[A-Z][a-z]{2,}+")
              .become(""));

  /**
   * A function word glued to a year or an amount: {@code in2017}, {@code of1,200}, {@code to$5}.
   *
   * <p>Numbers are set with a narrow or an unbreakable blank before them; tools that know only the
   * plain blank delete it. Numbers also come from fields of a template, whose edges lose their
   * blanks. A year is four digits between 1000 and 2099 behind a preposition; an amount has a
   * currency sign or a comma before its last three digits. Shorter numbers are not struck: {@code
   * of25} may be a name, and a repair is only suggested. Quotations are struck like the rest; code,
   * versions and addresses are not, for there no preposition stands before the number.
   */
  static final Damage NUMBER =
      Damage.safe(
          "function word glued to a year or an amount",
          RULE,
          Places.amongWords(
                  "(?:in|of|to|by|from|since|until|the|and|at|than|between|before|after|during)( )"
                      + "(?:1\\d{3}|20\\d\\d|\\d{1,3}+(?:,\\d{3})++|[$\u00A3\u20AC]\\d++(?:[.,]\\d++)*+)")
              .become(""));

  /**
   * Any two words in small letters glued: {@code thequick}, {@code governmentofficials}.
   *
   * <p>Optical character recognition and joined lines lose blanks anywhere. Where one of the two is
   * a function word that begins or ends no other word, the pair proves itself; two nouns may be a
   * compound that the dictionary lacks, a term or a brand, and some pairs are words ({@code
   * together}, {@code island}). So no repair is demanded; but none may be made that cuts at another
   * place, and nothing else may change. It strikes running text and quotations, never code or
   * names.
   */
  static final Damage SMALL_WORDS =
      Damage.doubtful(
          "two words in small letters glued",
          RULE,
          Places.amongWords("[a-z]{2,}+( )[a-z]{2,}+").become(""));

  private GluedWords() {}
}
