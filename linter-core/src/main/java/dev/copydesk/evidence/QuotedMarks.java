package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The commas and full stops beside the closing marks of quotations, and so the article's habit.
 *
 * @param all those outside in the order of the text, then those inside; no mark inside is read if
 *     those outside are but names, as in most articles
 */
public record QuotedMarks(List<QuotedMark> all) {
  private static final QuotationKinds KINDS = new QuotationKinds();

  public QuotedMarks {
    all = List.copyOf(all);
  }

  /** Looks at running text whose quotation marks pair without doubt. */
  public static QuotedMarks of(Article article) {
    List<Block> paired = paired(article);
    List<QuotedMark> found = new ArrayList<>();
    collect(paired, false, found);
    if (found.stream().anyMatch(mark -> mark.kind() != QuotedMark.Kind.NAME)) {
      collect(paired, true, found);
    }
    return new QuotedMarks(found);
  }

  /** Looks at the marks inside too, whatever those outside are. */
  public static QuotedMarks everywhere(Article article) {
    List<Block> paired = paired(article);
    List<QuotedMark> found = new ArrayList<>();
    collect(paired, false, found);
    collect(paired, true, found);
    return new QuotedMarks(found);
  }

  private static List<Block> paired(Article article) {
    List<Block> paired = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.isRunningText() && !block.quotations().isEmpty() && isPaired(block)) {
        paired.add(block);
      }
    }
    return paired;
  }

  private static void collect(List<Block> blocks, boolean inside, List<QuotedMark> found) {
    for (Block block : blocks) {
      for (int i = 0; i < block.quotations().size(); i++) {
        if (inside) {
          addInside(block, i, found);
        } else {
          addOutside(block, i, found);
        }
      }
    }
  }

  /** How many marks of that sort there are. */
  public long count(Predicate<QuotedMark> sort) {
    return all.stream().filter(sort).count();
  }

  private static void addInside(Block block, int index, List<QuotedMark> found) {
    String text = block.text();
    Quotation quotation = block.quotations().get(index);
    int close = quotation.close();
    if (close - quotation.start() >= 2
        && isMark(text.charAt(close - 1))
        && !isMark(text.charAt(close - 2))
        && !isMarked(text, close)) {
      found.add(
          new QuotedMark(block, close - 1, true, KINDS.of(block, index, close - 1, close + 1)));
    }
  }

  private static void addOutside(Block block, int index, List<QuotedMark> found) {
    String text = block.text();
    Quotation quotation = block.quotations().get(index);
    int close = quotation.close();
    if (close - quotation.start() >= 2
        && isMarked(text, close)
        && isQuotedWordEnd(text.charAt(close - 1))
        && (close + 2 == text.length() || Character.isWhitespace(text.charAt(close + 2)))) {
      found.add(new QuotedMark(block, close, false, KINDS.of(block, index, close, close + 2)));
    }
  }

  /** Whether a comma or full stop stands behind the closing mark. */
  private static boolean isMarked(String text, int close) {
    return close + 1 < text.length() && isMark(text.charAt(close + 1));
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
    List<Quotation> quotations = block.quotations();
    int marks = count(text, '"') + count(text, '\u201C') + count(text, '\u201D');
    return marks == 2 * quotations.size()
        && quotations.stream().allMatch(quotation -> isWellPlaced(text, quotation));
  }

  private static int count(String text, char mark) {
    int marks = 0;
    for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
      marks++;
    }
    return marks;
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
