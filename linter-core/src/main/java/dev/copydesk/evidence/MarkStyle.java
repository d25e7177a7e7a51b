package dev.copydesk.evidence;

import dev.copydesk.article.Article;

/**
 * Whether an article is set with typographic marks or with those of a typewriter.
 *
 * @param curlyApostrophes typographic single marks behind a letter
 * @param straightApostrophes typewriter apostrophes behind a letter
 * @param curlyQuotes typographic double quotation marks
 * @param straightQuotes typewriter double quotation marks
 * @param otherSigns dashes, ellipses and opening single marks that no typewriter has, or what is
 *     left of one where a word begins
 * @param typewrittenSigns two hyphens for a dash, three full stops for an ellipsis
 */
public record MarkStyle(
    int curlyApostrophes,
    int straightApostrophes,
    int curlyQuotes,
    int straightQuotes,
    int otherSigns,
    int typewrittenSigns) {
  /** So many times the other kind a kind must stand to be the rule. */
  private static final int CLEARLY = 3;

  /** Counts in the whole source. */
  public static MarkStyle of(Article article) {
    String text = article.text();
    int curlyApostrophes = 0;
    int straightApostrophes = 0;
    int curlyQuotes = 0;
    int straightQuotes = 0;
    int otherSigns = 0;
    int typewrittenSigns = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\'' -> straightApostrophes += i > 0 && Character.isLetter(text.charAt(i - 1)) ? 1 : 0;
        case '\u2019' ->
            curlyApostrophes += i > 0 && Character.isLetter(text.charAt(i - 1)) ? 1 : 0;
        case '"' -> straightQuotes++;
        case '\u201C', '\u201D' -> curlyQuotes++;
        case '\u2013', '\u2014', '\u2026', '\u2018' -> otherSigns++;
        case '\uFFFD' -> otherSigns += i == 0 || text.charAt(i - 1) <= ' ' ? 1 : 0;
        case '-' -> typewrittenSigns += text.startsWith("--", i) ? 1 : 0;
        case '.' -> typewrittenSigns += text.startsWith("...", i) ? 1 : 0;
        default -> {}
      }
    }
    return new MarkStyle(
        curlyApostrophes,
        straightApostrophes,
        curlyQuotes,
        straightQuotes,
        otherSigns,
        typewrittenSigns);
  }

  /**
   * The apostrophe that belongs here: that of the majority, else the one its quotations suit, else
   * the one its other signs suit, else that of a typewriter.
   */
  public String apostrophe() {
    int curly = curlyApostrophes - straightApostrophes;
    if (curly == 0) {
      curly = curlyQuotes - straightQuotes;
    }
    if (curly == 0) {
      curly = otherSigns - typewrittenSigns;
    }
    return curly > 0 ? "\u2019" : "'";
  }

  /** Whether the article's own marks do not contradict one another on that. */
  public boolean isClear() {
    boolean quotes = outweighs(curlyQuotes, straightQuotes);
    if (curlyApostrophes + straightApostrophes == 0) {
      return quotes;
    }
    boolean agree =
        quotes
            && curlyApostrophes != straightApostrophes
            && curlyQuotes > straightQuotes == curlyApostrophes > straightApostrophes;
    return agree || outweighs(curlyApostrophes, straightApostrophes);
  }

  private static boolean outweighs(int one, int other) {
    return Math.min(one, other) * CLEARLY <= Math.max(one, other);
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
