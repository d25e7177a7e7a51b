package dev.copydesk.languagetool;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool.CheckCancelledCallback;
import org.languagetool.tagging.disambiguation.AbstractDisambiguator;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.disambiguation.MultiWordChunker;

/**
 * Reads a sentence as LanguageTool's {@code EnglishHybridDisambiguator} does: first the phrases of
 * its lists, then by its rules. A list that has nothing of the sentence is not gone through, which
 * would make the same sentence again.
 */
final class QuickPhrases extends AbstractDisambiguator {
  private final List<PhraseList> lists;
  private final Disambiguator rules;

  private QuickPhrases(List<PhraseList> lists, Disambiguator rules) {
    this.lists = lists;
    this.rules = rules;
  }

  /** One that goes on by some rules; empty if LanguageTool's lists are not as they are known. */
  static Optional<Disambiguator> of(Disambiguator rules) {
    try {
      MultiWordChunker global = PhraseData.GLOBAL.chunker();
      MultiWordChunker english = PhraseData.ENGLISH.chunker();
      // As in EnglishHybridDisambiguator.
      global.setIgnoreSpelling(true);
      english.setIgnoreSpelling(true);
      english.setRemovePreviousTags(true);
      return Optional.of(
          new QuickPhrases(List.of(new PhraseList(global), new PhraseList(english)), rules));
    } catch (IOException | ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** What chooses among readings by rules. */
  Disambiguator rules() {
    return rules;
  }

  @Override
  public AnalyzedSentence disambiguate(AnalyzedSentence sentence) throws IOException {
    return disambiguate(sentence, null);
  }

  @Override
  public AnalyzedSentence disambiguate(
      AnalyzedSentence sentence, @Nullable CheckCancelledCallback cancelled) throws IOException {
    AnalyzedSentence now = sentence;
    for (PhraseList list : lists) {
      if (list.changes(now)) {
        now = list.chunker().disambiguate(now, cancelled);
      }
    }
    return rules.disambiguate(now, cancelled);
  }
}
