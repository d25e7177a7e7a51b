package dev.copydesk.injection;

/** Commas, brackets and stops with a blank too many or too few beside them. */
final class MarkGaps {
  private static final String RULE = "spacing/mark-gap";

  /**
   * A blank before a comma, semicolon, question or exclamation mark.
   *
   * <p>It comes from markup: a tag or a link ended before the mark and the converter put a blank
   * where the tag was; from texts cut into words for machines and joined again; from typists used
   * to French. It strikes behind words of any kind, names, numbers and closing brackets, also
   * within quotations. It does not strike where a number goes on, behind initials, or where several
   * marks stand in a row. Only single places are struck here: a text that sets every mark apart
   * does so on purpose, as French and word lists do, and is to be left alone. A full stop is struck
   * too, but only at the end of a sentence, for within one it may belong to a name such as {@code
   * .NET}.
   */
  static final Damage BLANK_BEFORE_MARK =
      Damage.safe(
          "blank before a mark",
          RULE,
          Places.like("(?<=[\\p{L}\\d)]{2})(?=[,;?!](?: |$))|(?<=\\p{Ll}{3})(?=\\.(?: \\p{Lu}|$))")
              .become(" "));

  /**
   * Blanks behind an opening and before a closing round bracket: {@code ( which )}.
   *
   * <p>It comes from texts cut into words and joined with blanks, from emphasis within the brackets
   * whose tags became blanks, and from readers of scanned pages, which see the gap that printers
   * leave there. As a rule both brackets of a pair are struck. Formulas, calls of functions and
   * boxes to tick are set so on purpose; they do not occur in the prose that is struck here, so
   * brackets are struck only if they hold several words and nothing that a formula needs. Brackets
   * within brackets are not struck, nor those that hold a year or an abbreviation alone, which
   * could as well be code.
   */
  static final Damage BLANKS_IN_BRACKETS =
      Damage.safe(
          "blanks within brackets",
          RULE,
          Places.like("(?<= )\\(((?:\\p{L}{2,} ){1,8}\\p{L}{2,})\\)(?=[ ,.])")
              .become(words -> " " + words + " "));

  /**
   * A comma whose blank was lost: {@code late,but}.
   *
   * <p>It comes from lines joined without a blank, from pages whose line break stood behind the
   * comma, from dictation and hasty typing, and from programs that strip blanks. The two words
   * beside the comma are whole. Between numbers a comma may be part of a number, and between a
   * place and a year it may be either; such places are not struck. Lists of values without any
   * blanks are written so on purpose, and one comma of a whole article is no such list. Names and
   * ordinary words are struck alike, in quotations and out of them; what is glued to a quotation
   * mark is another kind of damage.
   */
  static final Damage GLUED_COMMA =
      Damage.safe(
          "no blank behind a comma",
          RULE,
          Places.like("(?<=\\p{Ll}{2}), (?=\\p{L}{2})").become(","));

  /**
   * A comma that stands twice: {@code the men,, who}.
   *
   * <p>It comes from edits that took out the words between two commas, from find-and-replace on
   * lists, and from keys that bounce. It strikes wherever a comma stands between words. Opening
   * quotation marks of German and Polish look like two commas, but stand before a word and not
   * behind one. Three commas are no slip, and two in a table of values hold an empty value; prose
   * has neither. The blank behind the marks is whole, as the mark and not the gap was doubled.
   * Semicolons are doubled in the same way, but rarely, and in articles about programs two of them
   * may belong to the language.
   */
  static final Damage DOUBLED_COMMA =
      Damage.safe(
          "doubled comma", RULE, Places.like("(?<=\\p{Ll}{2}),(?= \\p{L}{2})").become(",,"));

  /**
   * Two sentences whose blank was lost: {@code told reporters.But}.
   *
   * <p>It comes from pages whose paragraphs are joined without a blank, the commonest damage of
   * scraped news, and from line breaks that were taken away instead of replaced. The first word of
   * the second sentence decides how sure a repair can be: pronouns, articles and connectives open
   * sentences and are parts of no address; names could be domains, files or methods, and so need
   * more around them. Here the former are struck. The stop follows an ordinary word in small
   * letters: behind abbreviations and initials there is no telling. Question and exclamation marks
   * are struck too; those that end a quotation belong to another kind of damage, for there the
   * quotation mark is glued as well.
   */
  static final Damage FUSED_SENTENCES =
      Damage.safe(
          "fused sentences",
          "spacing/fused-sentence",
          Places.like(
                  "(?<=\\p{Ll}{3}[.?!]) (?=(?:But|The|They|He|She|However|It|We|This|These|There|His|Their|And) [a-z])")
              .become(""));

  private MarkGaps() {}
}
