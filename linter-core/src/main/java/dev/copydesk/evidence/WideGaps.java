package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.List;

/**
 * Gaps of more than one blank within lines of running text, and whether they are a habit.
 *
 * @param words all words
 * @param within gaps in the middle of sentences
 * @param wideEnds sentences parted from the next by more than one blank
 * @param plainEnds sentences parted from the next by one blank
 * @param quotationMarks double quotation marks of any form
 * @param backticks marks around code
 */
public record WideGaps(
    int words, int within, int wideEnds, int plainEnds, int quotationMarks, int backticks) {
  /** So many words may have one stray gap. */
  private static final int WORDS_PER_GAP = 250;

  /** Counts in running text; runs of blanks that hold a tab or a line break are no gaps. */
  public static WideGaps of(Article article) {
    Counter counter = new Counter();
    for (Block block : article.blocks()) {
      if (block.isRunningText()) {
        counter.count(block.tokens());
      }
    }
    return new WideGaps(
        counter.words,
        counter.within,
        counter.wideEnds,
        counter.plainEnds,
        counter.quotationMarks,
        counter.backticks);
  }

  /** Whether gaps are so few that they can be slips: neither columns nor justified lines. */
  public boolean areRare() {
    return within <= 2 + words / WORDS_PER_GAP;
  }

  /** Whether sentences are parted by two blanks, as on a typewriter. */
  public boolean isTypewritten() {
    return wideEnds > 1 && wideEnds * 3 >= plainEnds;
  }

  /** Whether a run of blanks is wider than one and lies within a line. */
  public static boolean isWide(Token token) {
    return token.end() - token.start() > 1
        && token.isBlank()
        && token.text().chars().allMatch(c -> c == ' ' || c == '\u00A0');
  }

  private static final class Counter {
    private int words;
    private int within;
    private int wideEnds;
    private int plainEnds;
    private int quotationMarks;
    private int backticks;

    void count(List<Token> tokens) {
      boolean begun = false;
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        switch (token.kind()) {
          case WORD -> {
            begun = true;
            words++;
          }
          case BLANK -> {
            if (begun) {
              countBlank(tokens, i);
            }
          }
          case MARK -> countMark(token.text().charAt(0));
          case NUMBER -> {}
        }
      }
    }

    private void countMark(char mark) {
      if (mark == '"' || mark == '\u201C' || mark == '\u201D') {
        quotationMarks++;
      } else if (mark == '`') {
        backticks++;
      }
    }

    private void countBlank(List<Token> tokens, int at) {
      if (at + 1 == tokens.size()) {
        return;
      }
      boolean end = endsSentence(tokens, at);
      Token left = tokens.get(at - 1);
      boolean inside = left.isWord() || left.kind() == Token.Kind.NUMBER || left.is(',');
      if (isWide(tokens.get(at))) {
        wideEnds += end ? 1 : 0;
        within += inside ? 1 : 0;
      } else {
        plainEnds += end ? 1 : 0;
      }
    }

    private static boolean endsSentence(List<Token> tokens, int blank) {
      int at = blank - 1;
      if (tokens.get(at).isWord()) {
        return false;
      }
      while (at > 0 && at > blank - 3 && "\"'\u201D\u2019)]".contains(tokens.get(at).text())) {
        at--;
      }
      return !tokens.get(at).isWord() && ".?!:;\u2026".contains(tokens.get(at).text());
    }
  }
}
