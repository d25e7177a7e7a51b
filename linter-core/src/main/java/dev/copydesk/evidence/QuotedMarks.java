package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Every comma and full stop beside the closing mark of a quotation, and so the article's habit.
 *
 * @param all in the order of the text
 */
public record QuotedMarks(List<QuotedMark> all) {
  public QuotedMarks {
    all = List.copyOf(all);
  }

  /** Looks at running text whose quotation marks pair without doubt. */
  public static QuotedMarks of(Article article) {
    QuotationKinds kinds = new QuotationKinds();
    List<QuotedMark> found = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.isRunningText() && isPaired(block)) {
        for (int i = 0; i < block.quotations().size(); i++) {
          add(block, i, kinds, found);
        }
      }
    }
    return new QuotedMarks(found);
  }

  /** How many marks of that sort there are. */
  public long count(Predicate<QuotedMark> sort) {
    return all.stream().filter(sort).count();
  }

  private static void add(Block block, int index, QuotationKinds kinds, List<QuotedMark> found) {
    String text = block.text();
    Quotation quotation = block.quotations().get(index);
    int close = quotation.close();
    if (close - quotation.start() < 2) {
      return;
    }
    char last = text.charAt(close - 1);
    boolean marked = close + 1 < text.length() && isMark(text.charAt(close + 1));
    if (isMark(last) && !marked && !isMark(text.charAt(close - 2))) {
      found.add(
          new QuotedMark(block, close - 1, true, kinds.of(block, index, close - 1, close + 1)));
    } else if (marked
        && isQuotedWordEnd(last)
        && (close + 2 == text.length() || Character.isWhitespace(text.charAt(close + 2)))) {
      found.add(new QuotedMark(block, close, false, kinds.of(block, index, close, close + 2)));
    }
  }

  private static boolean isMark(char c) {
    return c == ',' || c == '.';
  }

  private static boolean isQuotedWordEnd(char c) {
    return Character.isLetterOrDigit(c) || c == ')' || c == ']' || c == '%';
  }

  /** As many marks as its quotations have, each where such a mark can stand. */
  private static boolean isPaired(Block block) {
    String text = block.text();
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      marks += c == '"' || c == '\u201C' || c == '\u201D' ? 1 : 0;
    }
    List<Quotation> quotations = block.quotations();
    return marks == 2 * quotations.size()
        && quotations.stream().allMatch(quotation -> isWellPlaced(text, quotation));
  }

  private static boolean isWellPlaced(String text, Quotation quotation) {
    int open = quotation.open();
    int close = quotation.close();
    boolean sameStyle = (text.charAt(open) == '"') == (text.charAt(close) == '"');
    boolean opens =
        open == 0
            || Character.isWhitespace(text.charAt(open - 1))
            || "([\u2014\u2013-/'\u2018".indexOf(text.charAt(open - 1)) >= 0;
    boolean closes =
        close + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(close + 1));
    return sameStyle
        && opens
        && closes
        && close > quotation.start()
        && !Character.isWhitespace(text.charAt(quotation.start()))
        && !Character.isWhitespace(text.charAt(close - 1));
  }
}
