package dev.copydesk.injection;

/** Paragraphs cut short. */
final class TruncatedParagraphs {
  private static final String CUT = " of the ";

  /**
   * A paragraph of which the end is lost.
   *
   * <p>Programs that cut texts at a number of characters, or at every full stop, cut behind an
   * abbreviation or in the middle of a sentence; a page loads the rest on demand and the scraper
   * does not. What is left ends at a title whose name is gone, at an article, a preposition, a
   * comma. No program can restore it; it is enough that the place is shown and nothing is changed.
   * The cut is made behind a function word so that it can be seen: behind a noun it cannot.
   * Headings and items of lists have no full stop to lose.
   */
  static final Damage BEHIND_FUNCTION_WORD =
      Damage.doubtful(
          "truncated paragraph",
          "structure/truncated-sentence",
          Paragraph.struck(
              paragraph -> paragraph.length() > 150 && cut(paragraph) > 0,
              (paragraph, random) ->
                  paragraph.text().substring(0, cut(paragraph)) + CUT.stripTrailing()));

  private TruncatedParagraphs() {}

  private static int cut(Paragraph paragraph) {
    return paragraph.text().indexOf(CUT, 80);
  }
}
