package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Quotation;
import dev.copydesk.article.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Places where one quoted sentence follows another with no word of the writer between.
 *
 * @param all in the order of the text
 * @param openings how many blocks begin with a quotation, as a dialogue does
 * @param blocks how many blocks of running text there are
 */
public record QuotationRuns(List<Run> all, int openings, int blocks) {
  public QuotationRuns {
    all = List.copyOf(all);
  }

  /**
   * Two quotations side by side.
   *
   * @param close where in the block's text the first one closes
   * @param open where the second one opens
   */
  public record Run(Block block, int close, int open) {}

  /** Looks at running text. */
  public static QuotationRuns of(Article article) {
    Clauses clauses = new Clauses();
    List<Run> found = new ArrayList<>();
    int openings = 0;
    int blocks = 0;
    for (Block block : article.blocks()) {
      if (block.isRunningText()) {
        String text = block.text();
        blocks++;
        openings += text.charAt(0) == '"' || text.charAt(0) == '\u201C' ? 1 : 0;
        if (hasRun(text)) {
          add(block, clauses, found);
        }
      }
    }
    return new QuotationRuns(found, openings, blocks);
  }

  /**
   * Whether somewhere a mark, a blank and a mark follow each other, a full stop perhaps between.
   */
  public static boolean hasRun(String text) {
    return text.contains("\" \"")
        || text.contains("\". \"")
        || text.contains("\u201D \u201C")
        || text.contains("\u201D. \u201C");
  }

  private static void add(Block block, Clauses clauses, List<Run> found) {
    String text = block.text();
    List<Quotation> all = block.quotations();
    for (int i = 0; i + 1 < all.size(); i++) {
      int close = all.get(i).close();
      int open = all.get(i + 1).open();
      String gap = open - close <= 3 ? text.substring(close + 1, open) : "";
      boolean beside = gap.equals(" ") || gap.equals(". ");
      if (beside
          && (gap.length() == 2 || endsSentence(text, close))
          && isSpeech(block, all.get(i), clauses)
          && isSpeech(block, all.get(i + 1), clauses)) {
        found.add(new Run(block, close, open));
      }
    }
  }

  private static boolean endsSentence(String text, int close) {
    return close > 0 && ".?!\u2026".indexOf(text.charAt(close - 1)) >= 0;
  }

  /** A sentence with a capital and a finite verb, no title and no term. */
  private static boolean isSpeech(Block block, Quotation quotation, Clauses clauses) {
    List<Token> quoted = new ArrayList<>();
    List<Token> words = new ArrayList<>();
    List<Token> tokens = block.tokens();
    for (int i = block.tokenAt(quotation.start());
        i < tokens.size() && tokens.get(i).start() < quotation.end();
        i++) {
      quoted.add(tokens.get(i));
      if (tokens.get(i).isWord()) {
        words.add(tokens.get(i));
      }
    }
    return words.size() > 2
        && words.get(0).isCapitalised()
        && clauses.isFinite(quoted)
        && !clauses.isTitle(words);
  }
}
