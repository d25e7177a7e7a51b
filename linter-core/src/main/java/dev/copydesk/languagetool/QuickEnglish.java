package dev.copydesk.languagetool;

import dev.copydesk.lexicon.EnglishDictionary;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.languagetool.Language;
import org.languagetool.chunking.Chunker;
import org.languagetool.language.English;
import org.languagetool.rules.Rule;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.languagetool.rules.spelling.multitoken.MultitokenSpeller;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.disambiguation.Disambiguator;

/**
 * What the dialects of English get in place of what LanguageTool would load for them: the same,
 * sooner. What is not here LanguageTool loads as it does.
 */
final class QuickEnglish {
  private static final SpellingSearch SEARCH = new SpellingSearch();

  private QuickEnglish() {}

  /** LanguageTool's own way of loading something. */
  interface Loading<T> {
    T load() throws IOException;
  }

  /**
   * Gives LanguageTool what its rules of English are going to ask for, and loads beside them what
   * the first text will need before them.
   */
  static void loadAhead(Language language) {
    if (!(language instanceof English)) {
      return;
    }
    CompoundData.give();
    if (Runtime.getRuntime().availableProcessors() < 2) {
      return;
    }
    String tag = language.getShortCodeWithCountryAndVariant();
    LoadingThread.start(tag + "-readings", language::getDisambiguator);
    LoadingThread.start(tag + "-phrases", QuickEnglish::giveModels);
  }

  private static void giveModels() {
    for (ChunkerModels model : ChunkerModels.values()) {
      model.give();
    }
  }

  /** The spelling rule that checks texts, and those that count word sequences. */
  static List<Rule> spellingRules(Language dialect, Loading<List<Rule>> own) throws IOException {
    giveSpelling(dialect.getShortCodeWithCountryAndVariant());
    List<Rule> rules = own.load();
    rules.forEach(SEARCH::give);
    return rules;
  }

  /**
   * The spelling rule that other rules ask whether a word is right. Not the one that checks texts:
   * what that says of a word depends on what it was asked before.
   */
  static SpellingCheckRule spellingRule(Language dialect, Loading<SpellingCheckRule> own)
      throws IOException {
    giveSpelling(dialect.getShortCodeWithCountryAndVariant());
    SpellingCheckRule rule = own.load();
    SEARCH.give(rule);
    return rule;
  }

  private static void giveSpelling(String tag) {
    EnglishDictionary.ofSpelling(tag).ifPresent(SharedDictionaries::give);
    SpellingData.give(tag);
  }

  /** What is asked for suggestions for phrases. */
  static MultitokenSpeller phraseSpeller(Supplier<MultitokenSpeller> own) {
    return PhraseSpeller.QUICK.orElseGet(own);
  }

  /** One for all dialects, as LanguageTool has it; loaded when it is first asked. */
  private static final class PhraseSpeller {
    private static final Optional<MultitokenSpeller> QUICK = PhraseSuggestions.speller();
  }

  /** What reads single words. */
  static Tagger tagger(Supplier<Tagger> own) {
    SharedDictionaries.give(EnglishDictionary.READINGS);
    Tagger made = own.get();
    KnownReadings.give(made);
    return made;
  }

  static Chunker chunker(Supplier<Chunker> own) {
    giveModels();
    return QuickChunker.of(own.get());
  }

  /** What chooses among the readings of words. */
  static Disambiguator disambiguator(Language dialect, Supplier<Disambiguator> own) {
    for (PhraseData phrases : PhraseData.values()) {
      phrases.give();
    }
    // Its rules ask for a tagger of their own when they are made, and for the forms of words
    // whenever they choose among readings.
    SharedDictionaries.give(EnglishDictionary.READINGS);
    SharedDictionaries.give(EnglishDictionary.FORMS);
    return QuickDisambiguator.of(dialect).flatMap(QuickPhrases::of).orElseGet(own);
  }
}
