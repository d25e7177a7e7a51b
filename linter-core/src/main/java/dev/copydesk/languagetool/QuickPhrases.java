package dev.copydesk.languagetool;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool.CheckCancelledCallback;
import org.languagetool.tagging.disambiguation.AbstractDisambiguator;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.disambiguation.MultiWordChunker;
import org.languagetool.tagging.en.EnglishHybridDisambiguator;

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

  /** One in the place of LanguageTool's own, if that is of the kind that is known here. */
  static Disambiguator of(Disambiguator own) {
    if (own.getClass() != EnglishHybridDisambiguator.class) {
      return own;
    }
    try {
      return new QuickPhrases(
          List.of(list("chunkerGlobal", own), list("chunker", own)),
          (Disambiguator) part("disambiguator", own));
    } catch (IOException | ReflectiveOperationException | RuntimeException e) {
      return own;
    }
  }

  private static PhraseList list(String field, Disambiguator own)
      throws IOException, ReflectiveOperationException {
    return new PhraseList((MultiWordChunker) part(field, own));
  }

  private static Object part(String field, Disambiguator own) throws ReflectiveOperationException {
    return Internals.get(EnglishHybridDisambiguator.class, field, own);
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
