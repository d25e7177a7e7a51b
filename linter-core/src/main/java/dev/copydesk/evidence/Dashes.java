package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;

/**
 * How an article sets its dashes between words.
 *
 * @param emGlued em dashes without blanks, such as {@code word—word}
 * @param emSpaced em dashes between blanks
 * @param enSpaced en dashes between blanks
 * @param hyphens hyphens between blanks that stand for dashes
 * @param doubleHyphens two hyphens that stand for a dash
 */
public record Dashes(int emGlued, int emSpaced, int enSpaced, int hyphens, int doubleHyphens) {
  /** Counts between words and closing or opening marks in running text. */
  public static Dashes of(Article article) {
    Counter counter = new Counter();
    for (Block block : article.blocks()) {
      if (block.isRunningText()) {
        counter.count(block.text());
      }
    }
    return new Dashes(
        counter.emGlued,
        counter.emSpaced,
        counter.enSpaced,
        counter.hyphens,
        counter.doubleHyphens);
  }

  /** Dashes that are dashes by their character. */
  public int typographic() {
    return emGlued + emSpaced + enSpaced;
  }

  /** Hyphens in the place of dashes, as a typewriter sets them. */
  public int typewritten() {
    return hyphens + doubleHyphens;
  }

  /**
   * The most frequent dash with its blanks, such as {@code " – "}; the em dash without blanks, as
   * American guides have it, if there is no typographic dash at all.
   */
  public String prevailing() {
    if (enSpaced > emGlued && enSpaced >= emSpaced) {
      return " \u2013 ";
    }
    return emSpaced > emGlued ? " \u2014 " : "\u2014";
  }

  /** How often each way of setting a dash occurs. */
  public String inWords() {
    return "em dashes without blanks: "
        + emGlued
        + ", between blanks: "
        + emSpaced
        + "; en dashes between blanks: "
        + enSpaced
        + "; hyphens as dashes: "
        + typewritten();
  }

  private static final class Counter {
    private int emGlued;
    private int emSpaced;
    private int enSpaced;
    private int hyphens;
    private int doubleHyphens;

    void count(String text) {
      count(text, '-');
      count(text, '\u2014');
      count(text, '\u2013');
    }

    private void count(String text, char dash) {
      int last = text.length() - 1;
      for (int i = text.indexOf(dash, 1); i >= 0 && i < last; i = text.indexOf(dash, i + 1)) {
        count(text, i, dash);
      }
    }

    private void count(String text, int at, char dash) {
      boolean twice = dash == '-' && text.charAt(at + 1) == '-';
      char before = text.charAt(at - 1);
      int behind = at + (twice ? 2 : 1);
      char after = behind < text.length() ? text.charAt(behind) : ' ';
      if (before == '-' || after == '-' || Character.isDigit(before)) {
        return;
      }
      boolean spaced =
          isBlank(before)
              && isBlank(after)
              && at > 1
              && isWordly(text.charAt(at - 2))
              && behind + 1 < text.length()
              && isWordly(text.charAt(behind + 1));
      boolean glued = !spaced && isWordly(before) && isWordly(after);
      if (dash == '-') {
        doubleHyphens += twice && (spaced || glued) ? 1 : 0;
        hyphens += !twice && spaced ? 1 : 0;
      } else if (dash == '\u2014') {
        emGlued += glued || (before == '\u2060' && !isBlank(after)) ? 1 : 0;
        emSpaced += spaced ? 1 : 0;
      } else {
        enSpaced += spaced ? 1 : 0;
      }
    }

    private static boolean isBlank(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWordly(char c) {
      return Character.isLetterOrDigit(c) || "\"\u201C\u201D')\u2019\u2018(,.?!%".indexOf(c) >= 0;
    }
  }
}
