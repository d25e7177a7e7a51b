package dev.copydesk.languagetool;

import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import org.languagetool.GlobalConfig;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.chunking.Chunker;
import org.languagetool.language.AustralianEnglish;
import org.languagetool.languagemodel.LanguageModel;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.languagetool.rules.spelling.multitoken.MultitokenSpeller;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tokenizers.SentenceTokenizer;

/** LanguageTool's en-AU, loaded as {@link QuickEnglish} says. Public, for LanguageTool makes it. */
// LanguageTool closes its languages when their counts of words are closed.
@SuppressWarnings("try")
public final class QuickAustralianEnglish extends AustralianEnglish {

  @Override
  public List<Rule> getRelevantLanguageModelCapableRules(
      ResourceBundle messages,
      LanguageModel counts,
      GlobalConfig globalConfig,
      UserConfig userConfig,
      Language motherTongue,
      List<Language> others)
      throws IOException {
    return QuickEnglish.spellingRules(
        this,
        () ->
            super.getRelevantLanguageModelCapableRules(
                messages, counts, globalConfig, userConfig, motherTongue, others));
  }

  @Override
  public SpellingCheckRule createDefaultSpellingRule(ResourceBundle messages) throws IOException {
    return QuickEnglish.spellingRule(this, () -> super.createDefaultSpellingRule(messages));
  }

  @Override
  public Tagger createDefaultTagger() {
    return QuickEnglish.tagger(super::createDefaultTagger);
  }

  @Override
  public SentenceTokenizer createDefaultSentenceTokenizer() {
    return QuickSentences.orElse(super::createDefaultSentenceTokenizer);
  }

  @Override
  public Chunker createDefaultChunker() {
    return QuickEnglish.chunker(super::createDefaultChunker);
  }

  @Override
  public Disambiguator createDefaultDisambiguator() {
    return QuickEnglish.disambiguator(this, super::createDefaultDisambiguator);
  }

  @Override
  public List<RuleMatch> filterRuleMatches(
      List<RuleMatch> matches, AnnotatedText text, Set<String> enabledRules) {
    return LaterSuggestions.of(matches, some -> super.filterRuleMatches(some, text, enabledRules));
  }

  @Override
  public MultitokenSpeller getMultitokenSpeller() {
    return QuickEnglish.phraseSpeller(super::getMultitokenSpeller);
  }
}
