package dev.copydesk.evidence;

import dev.copydesk.article.Article;

/**
 * Whether an article is set with typographic marks or with those of a typewriter.
 *
 * @param curlyApostrophes typographic single marks behind a letter
 * @param straightApostrophes typewriter apostrophes behind a letter
 * @param curlyQuotes typographic double quotation marks
 * @param straightQuotes typewriter double quotation marks
 */
public record MarkStyle(
    int curlyApostrophes, int straightApostrophes, int curlyQuotes, int straightQuotes) {
  /** Counts in the whole source. */
  public static MarkStyle of(Article article) {
    String text = article.source().text();
    int curlyApostrophes = 0;
    int straightApostrophes = 0;
    int curlyQuotes = 0;
    int straightQuotes = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\'' -> straightApostrophes += i > 0 && Character.isLetter(text.charAt(i - 1)) ? 1 : 0;
        case '\u2019' ->
            curlyApostrophes += i > 0 && Character.isLetter(text.charAt(i - 1)) ? 1 : 0;
        case '"' -> straightQuotes++;
        case '\u201C', '\u201D' -> curlyQuotes++;
        default -> {}
      }
    }
    return new MarkStyle(curlyApostrophes, straightApostrophes, curlyQuotes, straightQuotes);
  }

  /** The apostrophe that belongs here: that of the majority, else the one its quotations suit. */
  public String apostrophe() {
    boolean curly =
        curlyApostrophes == straightApostrophes
            ? curlyQuotes > straightQuotes
            : curlyApostrophes > straightApostrophes;
    return curly ? "\u2019" : "'";
  }

  /** How often each stands, in the words of a finding's evidence. */
  public String inWords() {
    return "typographic apostrophes "
        + curlyApostrophes
        + ", straight ones "
        + straightApostrophes
        + "; typographic quotation marks "
        + curlyQuotes
        + ", straight ones "
        + straightQuotes;
  }
}
