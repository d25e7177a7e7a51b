package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.languagetool.Language;
import org.languagetool.ResourceBundleTools;
import org.languagetool.language.AmericanEnglish;
import org.languagetool.rules.en.EnglishNumberInWordFilter;
import org.languagetool.rules.en.MorfologikAmericanSpellerRule;
import org.languagetool.rules.spelling.SpellingCheckRule;

@Isolated
final class NumberFilterTest {
  private static final String RULE = "englishSpellerRule";

  private final Language american = Variety.of("en-US").orElseThrow();
  private final AtomicInteger made = new AtomicInteger();
  private Object before;

  @BeforeEach
  void takeItAway() throws ReflectiveOperationException {
    before = Internals.get(EnglishNumberInWordFilter.class, RULE, null);
    Internals.set(EnglishNumberInWordFilter.class, RULE, null, null);
  }

  @AfterEach
  void giveItBack() throws ReflectiveOperationException {
    Internals.set(EnglishNumberInWordFilter.class, RULE, null, before);
  }

  @Test
  void theFilterTakesTheRuleThatIsThere() throws IOException, ReflectiveOperationException {
    SpellingCheckRule rule = NumberFilter.shared(american, this::rule);
    EnglishNumberInWordFilter filter = new EnglishNumberInWordFilter();
    assertThat(Internals.get(EnglishNumberInWordFilter.class, RULE, null)).isSameAs(rule);
    assertThat(NumberFilter.shared(american, this::rule)).isSameAs(rule);
    assertThat(made).hasValue(1);
    assertThat(filter.isMisspelled("wrod")).isTrue();
    assertThat(filter.isMisspelled("word")).isFalse();
  }

  @Test
  void theRuleOfTheFilterServesOthers() throws IOException, ReflectiveOperationException {
    new EnglishNumberInWordFilter();
    SpellingCheckRule rule = NumberFilter.shared(american, this::rule);
    assertThat(rule).isSameAs(Internals.get(EnglishNumberInWordFilter.class, RULE, null));
    assertThat(made).hasValue(0);
  }

  @Test
  void anotherLanguageHasItsOwn() throws IOException, ReflectiveOperationException {
    NumberFilter.shared(Variety.of("en-GB").orElseThrow(), this::rule);
    assertThat(Internals.get(EnglishNumberInWordFilter.class, RULE, null)).isNull();
  }

  private SpellingCheckRule rule() throws IOException {
    made.incrementAndGet();
    return new MorfologikAmericanSpellerRule(
        ResourceBundleTools.getMessageBundle(american), AmericanEnglish.getInstance());
  }
}
