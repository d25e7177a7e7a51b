package dev.copydesk.languagetool;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.Nominals;
import dev.copydesk.source.Span;
import java.util.List;
import java.util.function.Predicate;

/**
 * Single sentences that somebody is quoted with, in another language or in an English that is spelt
 * as it was spoken: too short to show more than that English lacks most of their words.
 */
final class QuotedSentences {
  /** Of fewer words, two that are misspelt would be half. */
  private static final int LEAST = 4;

  /** What is longer shows its language otherwise. */
  private static final int LONGEST = 60;

  private final Predicate<String> isLikelySlip;
  private final Frequencies frequencies = Frequencies.english();
  private final Lexicon lexicon = Lexicon.english();
  private final Nominals nominals = new Nominals();

  /**
   * @param isLikelySlip whether a word is near a far more common one
   */
  QuotedSentences(Predicate<String> isLikelySlip) {
    this.isLikelySlip = isLikelySlip;
  }

  /** Whether a place of a block's text is in such a sentence. */
  boolean areNoEnglish(Block block, int at) {
    Span quoted = quoted(block, at);
    int all = 0;
    int words = 0;
    boolean grammatical = false;
    int foreign = 0;
    int unknown = 0;
    int strange = 0;
    List<Token> tokens = block.tokens();
    for (int i = quoted.isEmpty() ? tokens.size() : block.tokenAt(quoted.start());
        i < tokens.size() && tokens.get(i).start() < quoted.end();
        i++) {
      Token token = tokens.get(i);
      if (!token.isWord()) {
        continue;
      }
      all++;
      if (isName(token, quoted)) {
        continue;
      }
      words++;
      grammatical |= nominals.isFunctionWord(token.lower());
      if (ForeignPassages.isForeign(token.lower())) {
        foreign++;
        unknown++;
        strange++;
      } else if (!frequencies.knows(token.text()) && !lexicon.knows(token.text())) {
        unknown++;
        strange += isLikelySlip.test(token.text()) ? 0 : 1;
      }
      if (all > LONGEST) {
        return false;
      }
    }
    boolean most = strange * 2 > words || (strange * 2 == words && !grammatical);
    return all >= LEAST && words > 0 && (most || (unknown * 2 >= words && foreign > 0));
  }

  /** A name says nothing of the language. */
  private static boolean isName(Token token, Span sentence) {
    return token.isCapitalised() && token.start() > sentence.start();
  }

  /** What is quoted of the sentence at a place; empty if nothing is. */
  private static Span quoted(Block block, int at) {
    Span sentence = block.sentenceAt(at);
    if (block.isQuotation()) {
      return sentence;
    }
    return block.quotations().stream()
        .filter(each -> each.start() <= at && at < each.end())
        .findFirst()
        .map(
            each ->
                new Span(
                    Math.max(sentence.start(), each.start()), Math.min(sentence.end(), each.end())))
        .orElse(new Span(at, at));
  }
}
