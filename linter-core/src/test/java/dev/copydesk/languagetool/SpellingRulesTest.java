package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.en.EnglishNumberInWordFilter;
import org.languagetool.rules.en.MorfologikAmericanSpellerRule;
import org.languagetool.rules.en.MorfologikAustralianSpellerRule;
import org.languagetool.rules.en.MorfologikBritishSpellerRule;
import org.languagetool.rules.en.MorfologikCanadianSpellerRule;
import org.languagetool.rules.en.MorfologikNewZealandSpellerRule;
import org.languagetool.rules.en.MorfologikSouthAfricanSpellerRule;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;

/**
 * What is asked whether a word is right answers as the rule does that LanguageTool makes for it.
 */
final class SpellingRulesTest {
  private final Random random = new Random(20);

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "en-GB", "en-CA", "en-AU", "en-NZ", "en-ZA"})
  void theRuleThatChecksTextsAnswersAsLanguageToolsOwn(String tag) throws IOException {
    Language language = Variety.of(tag).orElseThrow();
    List<Rule> rules = JavaRules.of(language).all();
    MorfologikSpellerRule asked =
        (MorfologikSpellerRule) QuickEnglish.spellingRule(language, () -> own(language));
    MorfologikSpellerRule own = own(language);
    assertThat(rules.stream().filter(own.getClass()::isInstance)).hasSize(1);
    assertThat(asked).isNotSameAs(own).hasSameClassAs(own);
    int wrong = 0;
    for (String word : words()) {
      assertThat(asked.isMisspelled(word)).as(word).isEqualTo(own.isMisspelled(word));
      if (own.isMisspelled(word)) {
        wrong++;
        assertThat(asked.getSpellingSuggestions(word))
            .as(word)
            .isEqualTo(own.getSpellingSuggestions(word));
      }
    }
    assertThat(wrong).isGreaterThan(20);
  }

  @Test
  void noOtherRuleIsMadeForIt() throws IOException {
    Language language = Variety.of("en-US").orElseThrow();
    JavaRules.of(language);
    SpellingCheckRule first = QuickEnglish.spellingRule(language, () -> own(language));
    JavaRules.of(language);
    assertThat(QuickEnglish.spellingRule(language, () -> own(language))).isSameAs(first);
  }

  @Test
  void aFilterHasItToo() throws IOException, ReflectiveOperationException {
    Language language = Variety.of("en-US").orElseThrow();
    JavaRules.of(language);
    SpellingCheckRule kept = QuickEnglish.spellingRule(language, () -> own(language));
    Class<?> filter = EnglishNumberInWordFilter.class;
    Object before = Internals.get(filter, "englishSpellerRule", null);
    assertThat(before).isInstanceOf(MorfologikAmericanSpellerRule.class);
    new EnglishNumberInWordFilter();
    assertThat(Internals.get(filter, "englishSpellerRule", null)).isSameAs(before);
    assertThat(kept).hasSameClassAs(before);
  }

  private static MorfologikSpellerRule own(Language language) throws IOException {
    ResourceBundle texts = JLanguageTool.getMessageBundle(language);
    return switch (language.getShortCodeWithCountryAndVariant()) {
      case "en-US" -> new MorfologikAmericanSpellerRule(texts, language, null, List.of());
      case "en-GB" -> new MorfologikBritishSpellerRule(texts, language, null, List.of());
      case "en-CA" -> new MorfologikCanadianSpellerRule(texts, language, null, List.of());
      case "en-AU" -> new MorfologikAustralianSpellerRule(texts, language, null, List.of());
      case "en-NZ" -> new MorfologikNewZealandSpellerRule(texts, language, null, List.of());
      default -> new MorfologikSouthAfricanSpellerRule(texts, language, null, List.of());
    };
  }

  private List<String> words() throws IOException {
    List<String> words =
        new ArrayList<>(
            List.of(
                "",
                "a",
                "LanguageTool",
                "colour",
                "color",
                "automize",
                "teh",
                "12th",
                "well-knwn"));
    List<String> lines =
        JLanguageTool.getDataBroker().getFromResourceDirAsLines("/spelling_global.txt");
    for (int i = 0; i < lines.size(); i += 400) {
      String word = lines.get(i).split("#", 2)[0].trim();
      if (word.length() > 3) {
        words.add(word);
        int at = 1 + random.nextInt(word.length() - 2);
        words.add(word.substring(0, at) + word.substring(at + 1));
      }
    }
    return words;
  }
}
