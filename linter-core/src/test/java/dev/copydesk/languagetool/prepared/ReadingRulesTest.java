package dev.copydesk.languagetool.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.languagetool.sieve.PatternSieve;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.RuleSet;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;
import org.languagetool.tagging.disambiguation.rules.DisambiguationRuleLoader;

/** What is prepared of the rules that choose among readings is what LanguageTool would read. */
final class ReadingRulesTest {
  private static Language language;

  @BeforeAll
  static void prepare() throws Exception {
    Preparation.ensure();
    language = Languages.getLanguageForShortCode("en-US");
  }

  /** In whatever order they are asked for. */
  @RepeatedTest(4)
  void everyRuleIsTheSameDownToItsLastField(RepetitionInfo repetition) throws Exception {
    List<DisambiguationPatternRule> read = read();
    ReadingRules rules = ReadingRules.of(language, new PatternSieve()).orElseThrow();
    List<Integer> order = new ArrayList<>(IntStream.range(0, read.size()).boxed().toList());
    Collections.shuffle(order, new Random(repetition.getCurrentRepetition()));
    for (int rule : order) {
      DisambiguationPatternRule made = rules.get(rule);
      assertSame(made, read.get(rule));
      assertThat(rules.get(rule)).isSameAs(made);
    }
    assertThat(rules.together().size()).isEqualTo(read.size());
  }

  @Test
  void eachAloneIsTheSame() throws Exception {
    List<DisambiguationPatternRule> read = read();
    for (int rule = 0; rule < read.size(); rule += 7) {
      assertSame(
          ReadingRules.of(language, new PatternSieve()).orElseThrow().get(rule), read.get(rule));
    }
  }

  /** Except for the examples, which nothing asks for. */
  private static void assertSame(
      DisambiguationPatternRule made, DisambiguationPatternRule expected) {
    for (DisambiguationPatternRule each : List.of(made, expected)) {
      each.setExamples(List.of());
      each.setUntouchedExamples(List.of());
    }
    assertThat(Difference.between(made, expected)).as(expected.getFullId()).isEmpty();
  }

  private static List<DisambiguationPatternRule> read() throws Exception {
    List<DisambiguationPatternRule> read = new ArrayList<>();
    for (String name : ReadingRules.FILES) {
      try (InputStream in = JLanguageTool.getDataBroker().getAsStream(name)) {
        String path = name.substring("/org/languagetool/resource/".length());
        read.addAll(new DisambiguationRuleLoader().getRules(in, language, path));
      }
    }
    assertThat(read).hasSizeGreaterThan(1_000);
    return read;
  }

  @Test
  void theSameAreChosenAndNoneIsLeftOutThatCouldMatch() throws Exception {
    List<DisambiguationPatternRule> read = read();
    RuleSet expected = RuleSet.textHinted(read);
    ReadingRules rules = ReadingRules.of(language, new PatternSieve()).orElseThrow();
    int sentences = 0;
    for (DisambiguationPatternRule each : read) {
      for (String text : each.getUntouchedExamples()) {
        for (AnalyzedSentence sentence : analyzed(text)) {
          BitSet chosen = rules.chosen(sentence);
          assertThat(RuleSet.filterList(chosen, read))
              .as(text)
              .isEqualTo(expected.rulesForSentence(sentence));
          for (int i = 0; i < read.size(); i++) {
            assertThat(rules.mayMatch(i, sentence) || read.get(i).canBeIgnoredFor(sentence))
                .as(text)
                .isTrue();
          }
          sentences++;
        }
      }
    }
    assertThat(sentences).isGreaterThan(150);
  }

  private static List<AnalyzedSentence> analyzed(String text) throws IOException {
    JLanguageTool tool =
        new JLanguageTool(
            language, List.of(), null, null, null, null, true, false, List.<Rule>of());
    return tool.analyzeText(text.replaceAll("</?marker>", ""));
  }

  @Test
  void allThreadsGetTheSame() {
    ReadingRules rules = ReadingRules.of(language, new PatternSieve()).orElseThrow();
    int size = rules.chosen(new AnalyzedSentence(new AnalyzedTokenReadings[0])).length();
    Map<Integer, DisambiguationPatternRule> first = new HashMap<>();
    IntStream.range(0, 8 * size)
        .parallel()
        .forEach(
            i -> {
              DisambiguationPatternRule rule = rules.get((i * 31) % size);
              synchronized (first) {
                assertThat(first.computeIfAbsent((i * 31) % size, missing -> rule)).isSameAs(rule);
              }
            });
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void whereCaseIsUnusualLanguageToolReadsForItself() {
    Locale machines = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(ReadingRules.of(language, new PatternSieve())).isEmpty();
    } finally {
      Locale.setDefault(machines);
    }
    assertThat(ReadingRules.of(language, new PatternSieve())).isPresent();
  }

  @Test
  void whoDecidesWhatBecomesOfTheFilesIsMarked() {
    for (String name : Mark.READERS_OF_READINGS) {
      assertThat(Mark.of(name).size()).as(name).isPositive();
    }
    for (String name : ReadingRules.FILES) {
      Map<String, Mark> changed = new HashMap<>();
      changed.put(name, new Mark(name, 1, 1));
      assertThat(PreparedFile.open(name, changed)).isEqualTo(Optional.empty());
      assertThat(PreparedFile.open(name, new HashMap<>())).isPresent();
    }
  }
}
