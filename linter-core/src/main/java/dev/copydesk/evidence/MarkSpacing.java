package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;

/**
 * How an article spaces its marks. Some set all marks apart (as French does some, and texts cut up
 * for machines do all), and lists of values are written without blanks.
 *
 * @param tight commas and full stops right behind what they follow
 * @param apart commas and full stops with a blank before them
 * @param tightHigh colons, semicolons, question and exclamation marks right behind a word
 * @param apartHigh the same with a blank before them
 * @param spaced commas with a blank behind them
 * @param glued commas between two letters
 * @param tightBrackets opening brackets right before what they hold
 * @param openBrackets opening brackets with a blank behind them
 */
public record MarkSpacing(
    int tight,
    int apart,
    int tightHigh,
    int apartHigh,
    int spaced,
    int glued,
    int tightBrackets,
    int openBrackets) {
  private static final String HIGH = ":;?!";

  /** Counts in every block that is no code. */
  public static MarkSpacing of(Article article) {
    Counter counter = new Counter();
    for (Block block : article.blocks()) {
      if (block.kind() != Block.Kind.VERBATIM) {
        counter.count(block.text());
      }
    }
    return new MarkSpacing(
        counter.tight,
        counter.apart,
        counter.tightHigh,
        counter.apartHigh,
        counter.spaced,
        counter.glued,
        counter.tightBrackets,
        counter.openBrackets);
  }

  /** Whether a comma or full stop set apart is an exception here. */
  public boolean setsLowMarksTight() {
    return tight >= apart || apart == 1;
  }

  /** Whether a higher mark set apart is an exception here, or there are too few to tell. */
  public boolean setsHighMarksTight() {
    return setsLowMarksTight() && (apartHigh < 3 || tightHigh >= apartHigh);
  }

  /** Whether a comma without a blank behind it is an exception here. */
  public boolean spacesCommas() {
    return spaced >= glued || glued == 1;
  }

  /** Whether brackets here hold their words tight. */
  public boolean setsBracketsTight() {
    return openBrackets < 3 || tightBrackets >= openBrackets;
  }

  private static final class Counter {
    private int tight;
    private int apart;
    private int tightHigh;
    private int apartHigh;
    private int spaced;
    private int glued;
    private int tightBrackets;
    private int openBrackets;

    void count(String text) {
      for (int i = 1; i + 1 < text.length(); i++) {
        char c = text.charAt(i);
        if (c > '?' || c < '!') {
          continue;
        }
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        boolean ends = Character.isWhitespace(after);
        if (c == ',' || c == '.') {
          apart += before == ' ' && ends ? 1 : 0;
          tight += before != ' ' && (ends || after == '"' || after == '\u201D') ? 1 : 0;
          spaced += c == ',' && ends ? 1 : 0;
          glued += c == ',' && Character.isLetter(before) && Character.isLetter(after) ? 1 : 0;
        } else if (c == '(') {
          tightBrackets += Character.isLetter(after) ? 1 : 0;
          openBrackets += after == ' ' ? 1 : 0;
        } else if (HIGH.indexOf(c) >= 0) {
          apartHigh += before == ' ' && ends ? 1 : 0;
          tightHigh += before != ' ' && ends ? 1 : 0;
        }
      }
    }
  }
}
