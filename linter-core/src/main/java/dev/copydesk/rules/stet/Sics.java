package dev.copydesk.rules.stet;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The words behind which somebody has written {@code [sic]} or {@code (sic)}. */
final class Sics {
  /** How many marks and blanks may stand between a word and its sic, such as those of a quote. */
  private static final int MOST_BETWEEN = 4;

  /**
   * A word and what says that it was meant.
   *
   * @param span from the word to the end of the sic, in offsets of the source
   * @param sentence the sentence they stand in
   */
  private record Sic(Span span, Span sentence) {}

  private final List<Sic> sics = new ArrayList<>();

  Sics(Article article) {
    if (!article.source().text().contains("sic")) {
      return;
    }
    for (Block block : article.blocks()) {
      String text = block.text();
      int at = text.indexOf("sic");
      while (at >= 0) {
        if (isSic(text, at - 1)) {
          add(block, at - 1);
        }
        at = text.indexOf("sic", at + 3);
      }
    }
    sics.sort((a, b) -> a.span().compareTo(b.span()));
  }

  private static boolean isSic(String text, int open) {
    return open >= 0
        && (text.startsWith("[sic]", open)
            || text.startsWith("(sic)", open)
            || text.startsWith("[sic!]", open)
            || text.startsWith("(sic!)", open));
  }

  private void add(Block block, int open) {
    List<Token> tokens = block.tokens();
    int index = open == 0 ? -1 : block.tokenAt(open - 1);
    int stop = Math.max(-1, index - MOST_BETWEEN);
    while (index > stop && !isWord(block.text(), tokens.get(index))) {
      index--;
    }
    if (index > stop) {
      int end = block.text().indexOf(block.text().charAt(open) == '[' ? ']' : ')', open) + 1;
      Span sentence = block.sentenceAt(tokens.get(index).start());
      sics.add(
          new Sic(
              block.span(tokens.get(index).start(), end),
              block.span(sentence.start(), Math.max(end, sentence.end()))));
    }
  }

  private static boolean isWord(String text, Token token) {
    return Character.isLetterOrDigit(text.codePointAt(token.start()));
  }

  /**
   * Whether a finding is about one of the words: it touches it, and does not speak of the whole
   * sentence.
   */
  boolean isMeant(Span finding) {
    int index = firstEndingBehind(finding.start());
    if (index == sics.size()) {
      return false;
    }
    Sic sic = sics.get(index);
    return sic.span().overlaps(finding) && !finding.contains(sic.sentence());
  }

  /** Whether an edit would change one of the words. */
  boolean touches(Span edit) {
    int index = firstEndingBehind(edit.start());
    return index < sics.size() && sics.get(index).span().overlaps(edit);
  }

  boolean isEmpty() {
    return sics.isEmpty();
  }

  private int firstEndingBehind(int offset) {
    int low = 0;
    int high = sics.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sics.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
