package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.languagetool.speller.QuickSpeller;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.spelling.morfologik.MorfologikMultiSpeller;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;

final class SpellingSearchTest {
  @ParameterizedTest
  @ValueSource(strings = {"en-US", "en-GB", "en-CA", "en-AU", "en-NZ", "en-ZA"})
  void everyRuleOfSpellingHasIt(String tag) throws ReflectiveOperationException {
    Language language = Variety.of(tag).orElseThrow();
    assertHasIt(language.getDefaultSpellingRule());
    List<Rule> rules =
        JavaRules.of(language).all().stream()
            .filter(rule -> rule instanceof MorfologikSpellerRule)
            .toList();
    assertThat(rules).hasSize(1);
    assertHasIt(rules.get(0));
  }

  private static void assertHasIt(Rule rule) throws ReflectiveOperationException {
    for (String speller : List.of("speller1", "speller2", "speller3")) {
      Object parts = Internals.get(MorfologikSpellerRule.class, speller, rule);
      for (String part : List.of("spellers", "defaultDictSpellers")) {
        List<?> asked = (List<?>) Internals.get(MorfologikMultiSpeller.class, part, parts);
        assertThat(asked).hasSize(2).hasOnlyElementsOfType(QuickSpeller.class);
      }
    }
  }
}
