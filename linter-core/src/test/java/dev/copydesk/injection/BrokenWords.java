package dev.copydesk.injection;

import java.util.Random;

/**
 * Words in two pieces.
 *
 * <p>Typesetters break words of some length between syllables, at least two letters before the
 * hyphen and three behind it; short words stay whole. The dictionaries hold no syllables, so any
 * place with enough letters on both sides serves here: an automatic hyphenation of poor quality
 * does much the same.
 */
final class BrokenWords {
  private static final String HYPHENATED = "spacing/line-break-hyphen";

  private static final Places LONG_WORDS = Places.amongWords("[a-z]{6,}+");

  /** The last word of a line with the mark that clings to it and the break before the next line. */
  private static final Places LINE_ENDS =
      Places.like(
          "(?<=[a-z,] )[a-z]{6,}+(?<=(?:^|\\R).{10,90})[,;:.]?\\R[ ]{0,8}+"
              + "(?=[A-Za-z][a-z]*+[ ,;.].{0,90}+(?:\\R|$))");

  /**
   * A word broken at a line's end, whose line break a copy turned into a blank: {@code com- plete}.
   *
   * <p>Text taken from the columns of a PDF or a scan, where each line became part of one flowing
   * paragraph, keeps the hyphen and gets a blank for the line break. It strikes any word of running
   * text in small letters, in quotations too; names are left whole here, since typesetters are told
   * not to break them. It cannot fall into code, addresses or numbers, which are not hyphenated.
   */
  static final Damage HYPHEN_AND_BLANK =
      Damage.safe(
          "hyphen and blank in a word",
          HYPHENATED,
          LONG_WORDS.become((word, random) -> parted(word, "- ", 3, random)));

  /**
   * A word broken at the end of a line of text that is wrapped by hand: {@code inter-} and on the
   * next line {@code national}.
   *
   * <p>Text of printed columns, mail and manual pages set by a formatter with hyphenation on keeps
   * its lines. The word that stands last on a line of the clean text is the one that a formatter
   * would have torn had the line been a little narrower; its rest, with the marks that cling to it,
   * begins the next line, before that line's own first word. A repair that keeps the text wrapped
   * puts the break behind the word again, which gives the clean text back. Only paragraphs of
   * several lines offer a place; the last line of one has no next line to strike. Indented lines
   * keep their indentation. Lines that already end in a hyphen are not touched.
   */
  static final Damage HYPHEN_AND_LINE_BREAK =
      Damage.safe(
          "hyphen and line break in a word", HYPHENATED, LINE_ENDS.become(BrokenWords::torn));

  /**
   * The hyphen of a line's end left in the middle of a word: {@code gov-ernment}.
   *
   * <p>Tools that unwrap lines delete the line break but not the hyphen before it; so do people who
   * reflow a paragraph by hand. Soft hyphens that a conversion turned into plain ones look the
   * same. It strikes words of six letters and more in running text and in quotations, never code or
   * addresses. Broken between two parts that are words themselves ({@code some-times}) it cannot be
   * told from a compound by a dictionary; then the rule must stay silent, so that a repair is not
   * demanded everywhere.
   */
  static final Damage HYPHEN =
      Damage.doubtful(
          "hyphen left in a word",
          HYPHENATED,
          LONG_WORDS.become((word, random) -> parted(word, "-", 3, random)));

  /**
   * A blank in the middle of a word: {@code govern ment}.
   *
   * <p>Optical character recognition reads a wide gap of a justified line as a blank, and text
   * taken from a PDF gets one where a pair of letters is kerned apart; lines that broke a word
   * without a hyphen leave one when they are joined. It strikes any word, at any place, in running
   * text and quotations. Often both parts, or one, are words ({@code be cause}); then no dictionary
   * proves anything and a repair is at most suggested. So none is demanded; but where one is made
   * it must be the word that was there.
   */
  static final Damage BLANK =
      Damage.doubtful(
          "blank in a word",
          "spacing/split-word",
          Places.amongWords("[a-z]{5,}+").become((word, random) -> parted(word, " ", 2, random)));

  private BrokenWords() {}

  /** A word with a mark put in behind two letters or more, and before so many. */
  private static String parted(String word, String mark, int behind, Random random) {
    int at = 2 + random.nextInt(word.length() - 2 - behind + 1);
    return word.substring(0, at) + mark + word.substring(at);
  }

  private static String torn(String lineEnd, Random random) {
    String clinging = lineEnd.replaceFirst("^[a-z]+", "").strip();
    String word = lineEnd.replaceFirst("(?s)[^a-z].*", "");
    String lineBreak = lineEnd.substring(word.length() + clinging.length());
    return parted(word, "-" + lineBreak, 3, random) + clinging + " ";
  }
}
