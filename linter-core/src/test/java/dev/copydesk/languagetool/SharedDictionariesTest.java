package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.lexicon.EnglishDictionary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;

@Isolated
final class SharedDictionariesTest {
  @BeforeAll
  static void setUp() {
    assertThat(Variety.of("en-US")).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void languageToolTakesOurs(EnglishDictionary each) throws ReflectiveOperationException {
    SharedDictionaries.read().invalidate(each.path());
    SharedDictionaries.give(each);
    assertThat(MorfologikSpeller.getDictionaryWithCaching(each.path())).isSameAs(each.dictionary());
  }
}
