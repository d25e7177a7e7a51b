package dev.copydesk.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.loomchild.segment.TextIterator;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.SrxTextIterator;
import org.languagetool.tokenizers.SentenceTokenizer;

/** Finds the sentences that LanguageTool finds in English, by its {@link SentenceRules}. */
final class QuickSentences implements SentenceTokenizer {
  private final SrxDocument rules;
  private volatile SentenceRules.Lines lines = SentenceRules.Lines.DOUBLE;

  private QuickSentences(SrxDocument rules) {
    this.rules = rules;
  }

  /** The same for all dialects; LanguageTool's own where its rules have to be read. */
  static SentenceTokenizer orElse(Supplier<SentenceTokenizer> own) {
    return Rules.ENGLISH.<SentenceTokenizer>map(QuickSentences::new).orElseGet(own);
  }

  /** Read when a text is first split. */
  private static final class Rules {
    private static final Optional<SrxDocument> ENGLISH = SentenceRules.document();
  }

  @Override
  public List<String> tokenize(String text) {
    List<String> sentences = new ArrayList<>();
    TextIterator each = new SrxTextIterator(rules, lines.code(), text);
    while (each.hasNext()) {
      sentences.add(each.next());
    }
    return sentences;
  }

  @Override
  public void setSingleLineBreaksMarksParagraph(boolean single) {
    lines = single ? SentenceRules.Lines.SINGLE : SentenceRules.Lines.DOUBLE;
  }

  @Override
  public boolean singleLineBreaksMarksPara() {
    return lines == SentenceRules.Lines.SINGLE;
  }
}
