package dev.copydesk.injection;

import java.util.regex.Pattern;

/** Damage beside quotation marks. */
final class QuotationMarks {
  private static final String GLUED = "punctuation/glued-quote";

  private static final int INSIDE = 6;
  private static final Pattern INSIDE_MARK = Pattern.compile("[,.][\"\u201D]");
  private static final Pattern OUTSIDE_MARK = Pattern.compile("[\"\u201D][,.]");

  /**
   * A blank slips into a quotation before its closing mark: {@code "invest together ".}
   *
   * <p>It is what is left where something at the end of the quotation was taken out, a footnote's
   * number, a link's icon or a tag, and where a program set every mark apart and another one drew
   * the wrong ones together. It strikes quotations of several words; behind a single word the blank
   * may stand for a word that is lost.
   */
  static final Damage LOOSE_CLOSING =
      Damage.safe(
          "blank before a closing quote",
          GLUED,
          Places.like(
                  "(?<=[\"\u201C]\\p{L}{1,15} [^\"\u201C\u201D\\n"
                      + "]{3,80}[\\p{L},.])(?=[\"\u201D](?:[ ,.]|$))")
              .inProse()
              .become(" "));

  /**
   * A blank slips into a quotation behind its opening mark: {@code " It is up to them."}
   *
   * <p>The same at the other end: a program that puts a blank behind every mark, or a lost element
   * at the beginning.
   */
  static final Damage LOOSE_OPENING =
      Damage.safe(
          "blank behind an opening quote",
          GLUED,
          Places.like(
                  "(?<=(?:^|[ \\n"
                      + "])[\"\u201C])(?=\\p{L}[^\"\u201C\u201D\\n"
                      + "]{0,60} [^\"\u201C\u201D\\n"
                      + "]{1,80}[\"\u201D])")
              .inProse()
              .become(" "));

  /**
   * A typographic mark that closes is turned: {@code “over,“ he said}.
   *
   * <p>Word processors guess from what stands before a mark which way it faces, and guess wrong
   * where something was deleted or put in. It strikes one mark; the article's others show the right
   * one.
   */
  static final Damage TURNED_CLOSING =
      Damage.safe(
          "turned closing quote",
          "punctuation/turned-quote",
          Places.like("(?<=\u201C[^\"\u201C\u201D\\n]{1,200}[\\p{L},.?!])\u201D(?=[ ,.\\n]|$)")
              .inProse()
              .become("\u201C")
              .leaving(text -> text.chars().filter(c -> c == '\u201D').count() > 0));

  /** A typographic mark that opens is turned: {@code ”We will go,” he said}. */
  static final Damage TURNED_OPENING =
      Damage.safe(
          "turned opening quote",
          "punctuation/turned-quote",
          Places.like(
                  "(?<=^|[ \\n])\u201C(?=\\p{L}[^\"\u201C\u201D\\n]{1,200}\u201D(?:[ ,.\\n]|$))")
              .inProse()
              .become("\u201D")
              .leaving(text -> text.chars().filter(c -> c == '\u201C').count() > 0));

  /**
   * The blank between a word and the opening mark behind it is lost: {@code the"best" plan}.
   *
   * <p>Scrapers join the text of neighbouring elements and drop the blank that stood at their edge;
   * a quotation is often such an element ({@code <q>}, {@code <em>}, a link), so the blank is lost
   * at its edge and not within. Converters that turn typographic marks into straight ones swallow
   * thin and unbreakable blanks beside them. Editors delete it with the word before. All these
   * strike any opening mark that a word precedes, at the beginning of a paragraph too, in a
   * paragraph with one quotation as in one with five, with curly marks as with straight ones; a
   * mark that opens the paragraph, or stands behind a bracket or a dash, has no blank to lose. What
   * the mark is glued to is left as it was, so that one blank repairs it.
   */
  static final Damage GLUED_OPENING =
      Damage.safe(
          "glued opening quote",
          GLUED,
          Places.like("(?<=\\p{L}) (?=[\"\u201C]\\p{L})").inProse().become(""));

  /**
   * The blank between a closing mark and the word behind it is lost: {@code "best"plan}.
   *
   * <p>The mirror image of the lost blank before an opening mark, and more frequent: where a quoted
   * title is a link or set in italics, the text behind it begins with a blank that a scraper trims.
   * Line ends that stood behind the mark vanish where lines are joined without a blank. It strikes
   * behind words and behind commas ({@code "Yes,"he said}), within sentences and, behind a full
   * stop, between them. A mark before a comma, a full stop or the end of the paragraph has no blank
   * to lose. Straight marks then look the same from both sides, and only the other marks of the
   * paragraph tell which side lacks the blank.
   */
  static final Damage GLUED_CLOSING =
      Damage.safe(
          "glued closing quote",
          GLUED,
          Places.like("(?<=[\\p{L},][\"\u201D]) (?=\\p{L})").inProse().become(""));

  /**
   * The blank beside a mark is lost where a sentence ends: {@code Mr President?"Jeanine asked},
   * {@code she said."We will go."}
   *
   * <p>Paragraphs that a page sets apart are joined without a blank, and the break between them is
   * where one speaker ends and the next begins; so the lost blank has a full stop, a question mark
   * or an exclamation mark and a quotation mark beside it. The order tells the two cases apart:
   * behind the stop the mark may close what was said or open what comes next, and a capital follows
   * either way. Two quotations that meet lose the blank between their marks ({@code ."" }). A colon
   * or a comma before an opening mark is struck too, where a template put the quotation in. Places
   * whose mark stands behind an ellipsis are left out: there a blank is the writer's choice.
   */
  static final Damage GLUED_BESIDE_STOP =
      Damage.safe(
          "glued quote beside a stop",
          GLUED,
          // A word and a colon alone before it on its line are a key, as in title: "A day out".
          Places.like(
                  "(?<=[\\p{L}\\p{Nd}][.?!,:])(?<!(?:^|\\n)\\S{1,40}:) (?=[\"\u201C]\\p{Lu})"
                      + "|(?<=\\p{L}[.?!][\"\u201D]) (?=\\p{L})")
              .inProse()
              .become(""));

  /**
   * A comma that slipped out of the quotation: {@code "We tried", he said.}
   *
   * <p>It comes from spinners, which take what stands between quotation marks for protected and put
   * its marks outside, and from writers used to the logical manner of Wikipedia. The two cannot be
   * told by one place alone, so a repair is promised only where other marks show the manner of the
   * article: here those of which at least six stand inside and none outside. It strikes the comma
   * between speech and its attribution, which is the commonest and which all guides put inside.
   * Question and exclamation marks belong to what they end and are not struck; nor are single
   * quotation marks, whose closing one is also an apostrophe, and quotations within quotations.
   */
  static final Damage MARK_OUTSIDE =
      Damage.safe(
          "mark outside a quotation",
          "punctuation/quote-order",
          Places.like(
                  "(?<=\\p{Ll}{2}),[\"\u201D](?= (?:(?:said|says|asked|told|wrote|added)"
                      + " |(?:he|she|they|\\p{Lu}\\p{Ll}+) (?:said|says|added)))")
              .become(marks -> marks.substring(1) + ",")
              .onlyIn(QuotationMarks::putsMarksInside));

  private QuotationMarks() {}

  private static boolean putsMarksInside(String text) {
    return !OUTSIDE_MARK.matcher(text).find()
        && INSIDE_MARK.matcher(text).results().count() >= INSIDE;
  }
}
