package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.languagetool.sieve.PatternSieve;
import dev.copydesk.languagetool.sieve.Patterns;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.PatternRule;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.en.EnglishHybridDisambiguator;

/** What is not tried would not have matched. */
final class PatternSieveTest {
  private static final int EVERY_ARTICLE = 40;
  private static final int MOST_SENTENCES = 600;
  private static final int OFTEN = 30;

  private static Language language;
  private static JLanguageTool tool;

  @BeforeAll
  static void load() {
    language = Variety.of("en-US").orElseThrow();
    tool = new JLanguageTool(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "en-GB", "en-CA", "en-AU", "en-NZ", "en-ZA"})
  void everyDialectHasIt(String tag) {
    Disambiguator own = Variety.of(tag).orElseThrow().getDisambiguator();
    assertThat(own).isInstanceOf(QuickPhrases.class);
    assertThat(((QuickPhrases) own).rules()).isInstanceOf(QuickDisambiguator.class);
  }

  @Test
  void readingsAreTheSameInAnyOrderOfWords() throws IOException {
    List<String> sentences = new ArrayList<>(sentences());
    Random random = new Random(11);
    for (String each : List.copyOf(sentences)) {
      List<String> words = Arrays.asList(each.split(" ", -1));
      Collections.shuffle(words, random);
      sentences.add(String.join(" ", words));
    }
    sentences.add(String.join(" ", sentences.subList(0, 10)));
    assertSameReadings(sentences);
  }

  @Test
  void readingsOfArticlesAreTheSame() throws IOException {
    List<String> sentences = new ArrayList<>();
    int each = 0;
    for (Path article : SharedTexts.articles("corpora/clean-plain")) {
      if (each++ % EVERY_ARTICLE == 0) {
        sentences.addAll(tool.sentenceTokenize(Files.readString(article, StandardCharsets.UTF_8)));
      }
    }
    assertSameReadings(sentences.subList(0, Math.min(sentences.size(), MOST_SENTENCES)));
  }

  private static void assertSameReadings(List<String> sentences) throws IOException {
    assertThat(sentences).hasSizeGreaterThan(100);
    Disambiguator plain = new EnglishHybridDisambiguator(language);
    Disambiguator quick = language.getDisambiguator();
    for (String each : sentences) {
      assertThat(told(quick.disambiguate(tool.getRawAnalyzedSentence(each))))
          .as(each)
          .isEqualTo(told(plain.disambiguate(tool.getRawAnalyzedSentence(each))));
    }
  }

  /** All that rules see of it. */
  private static String told(AnalyzedSentence sentence) {
    StringBuilder told = new StringBuilder(sentence.toString());
    Arrays.stream(sentence.getTokens())
        .forEach(
            token ->
                told.append(token.isImmunized() ? '!' : '.')
                    .append(token.isIgnoredBySpeller() ? '!' : '.')
                    .append(token.isTagged() ? '!' : '.'));
    return told.toString();
  }

  @Test
  void noRuleLosesItsExamples() throws IOException {
    PatternSieve sieve = new PatternSieve();
    int matched = 0;
    for (Rule rule : tool.getAllRules()) {
      if (rule instanceof PatternRule pattern) {
        for (IncorrectExample example : rule.getIncorrectExamples()) {
          String text = example.getExample().replaceAll("</?marker>", "");
          for (AnalyzedSentence sentence : tool.analyzeText(text)) {
            boolean passes = true;
            for (int i = 0; i < OFTEN; i++) {
              passes &= sieve.at(sentence).mayMatch(pattern);
            }
            if (!passes) {
              assertThat(rule.match(sentence)).as(rule.getFullId() + ": " + text).isEmpty();
            }
            matched += passes ? 1 : 0;
          }
        }
      }
    }
    assertThat(matched).isGreaterThan(3_000);
  }

  @Test
  void fewOfThoseThatPassDoNotMatch() throws IOException {
    PatternSieve sieve = new PatternSieve();
    List<PatternRule> patterns = new ArrayList<>();
    for (Rule rule : tool.getAllRules()) {
      if (rule instanceof PatternRule pattern) {
        patterns.add(pattern);
      }
    }
    int left = 0;
    int passed = 0;
    for (String each : sentences()) {
      AnalyzedSentence sentence = tool.getAnalyzedSentence(each);
      PatternSieve.Look look = sieve.at(sentence);
      for (PatternRule pattern : patterns) {
        if (!pattern.canBeIgnoredFor(sentence)) {
          left++;
          if (look.mayMatch(pattern)) {
            passed++;
          } else {
            assertThat(pattern.match(sentence)).as(pattern.getFullId() + ": " + each).isEmpty();
          }
        }
      }
    }
    assertThat(passed).isLessThan(left / 2);
  }

  @Test
  void thoseLeftOutTogetherDoNotMatch() throws IOException {
    PatternSieve sieve = new PatternSieve();
    List<Rule> patterns = new ArrayList<>();
    for (Rule rule : tool.getAllRules()) {
      if (rule instanceof PatternRule) {
        patterns.add(rule);
      }
    }
    Patterns together = sieve.together(patterns);
    int passed = 0;
    List<String> sentences = new ArrayList<>(sentences());
    sentences.add(String.join(" ", sentences.subList(0, 10)));
    for (String each : sentences) {
      AnalyzedSentence sentence = tool.getAnalyzedSentence(each);
      PatternSieve.Look look = sieve.at(sentence);
      int from = 0;
      while (from < patterns.size()) {
        int next = look.next(together, from);
        passed += next < patterns.size() ? 1 : 0;
        for (int i = from; i < next; i++) {
          assertThat(patterns.get(i).match(sentence))
              .as(patterns.get(i).getFullId() + ": " + each)
              .isEmpty();
        }
        from = next + 1;
      }
    }
    assertThat(passed).isBetween(sentences.size(), 60 * sentences.size());
  }

  /** Of texts of all kinds. */
  private static List<String> sentences() throws IOException {
    try (InputStream file = PatternSieveTest.class.getResourceAsStream("sameness.txt")) {
      return tool.sentenceTokenize(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
