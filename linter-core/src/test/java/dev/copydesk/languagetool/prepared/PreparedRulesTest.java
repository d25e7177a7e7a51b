package dev.copydesk.languagetool.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Dialect;
import dev.copydesk.languagetool.sieve.PatternSieve;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.languagetool.rules.patterns.RepeatedPatternRuleTransformer.RepeatedPatternRule;

/** What is prepared is what LanguageTool would read. */
final class PreparedRulesTest {
  private static final String GRAMMAR = "/org/languagetool/rules/en/grammar.xml";

  @BeforeAll
  static void prepare() throws Exception {
    Preparation.ensure();
  }

  /** Each rule is made alone, none of the others of its group beside it. */
  @ParameterizedTest
  @EnumSource
  void everyRuleIsTheSameDownToItsLastField(Dialect dialect) throws IOException {
    Language language = Languages.getLanguageForShortCode(dialect.tag());
    for (String name : language.getRuleFileNames()) {
      PreparedFile file = PreparedFile.of(name).orElseThrow();
      Recording recording = file.recording();
      Teller teller = new Teller(recording, name, language, file.examples());
      List<AbstractPatternRule> made = new ArrayList<>();
      for (int group = 0; group < recording.groups(); group++) {
        int end = recording.firstRule(group + 1);
        for (int rule = recording.firstRule(group); rule < end; rule++) {
          int wanted = rule;
          teller.make(
              group,
              number -> number == wanted,
              (number, rules) -> {
                if (number == wanted) {
                  made.addAll(rules);
                }
              });
        }
      }
      List<AbstractPatternRule> read = read(name, language);
      assertThat(made).as(name).hasSameSizeAs(read).isNotEmpty();
      for (int i = 0; i < read.size(); i++) {
        assertThat(Difference.between(made.get(i), read.get(i)))
            .as(name + " " + read.get(i).getFullId())
            .isEmpty();
      }
    }
  }

  private static List<AbstractPatternRule> read(String name, Language language) throws IOException {
    try (InputStream in = JLanguageTool.getDataBroker().getAsStream(name)) {
      return new PatternRuleLoader().getRules(in, name, language);
    }
  }

  @Test
  void noRuleIsLeftOutThatCouldMatch() throws IOException {
    Language language = Languages.getLanguageForShortCode("en-US");
    JLanguageTool tool =
        new JLanguageTool(
            language, List.of(), null, null, null, null, true, false, List.<Rule>of());
    List<AbstractPatternRule> read = new ArrayList<>();
    for (String name : language.getRuleFileNames()) {
      read.addAll(read(name, language));
    }
    List<PreparedFile> files =
        language.getRuleFileNames().stream()
            .map(name -> PreparedFile.of(name).orElseThrow())
            .toList();
    int sentences = 0;
    for (int i = 0; i < read.size(); i += 40) {
      for (IncorrectExample example : read.get(i).getIncorrectExamples()) {
        String text = example.getExample().replaceAll("</?marker>", "");
        for (AnalyzedSentence sentence : tool.analyzeText(text)) {
          PreparedRules prepared = PreparedRules.of(language, files, new PatternSieve());
          PreparedRules.Choice all = prepared.choose(kind -> true);
          prepared.make(all, List.of(sentence));
          Set<String> names =
              prepared.made(all).stream()
                  .flatMap(PreparedRulesTest::members)
                  .map(PreparedRulesTest::name)
                  .collect(Collectors.toSet());
          assertThat(names).as(text).containsAll(matching(read, sentence));
          sentences++;
        }
      }
    }
    assertThat(sentences).isGreaterThan(150);
  }

  private static Stream<? extends Rule> members(Rule rule) {
    return rule instanceof RepeatedPatternRule repeated
        ? repeated.getWrappedRules().stream()
        : Stream.of(rule);
  }

  private static Set<String> matching(List<AbstractPatternRule> rules, AnalyzedSentence sentence)
      throws IOException {
    Set<String> names = new HashSet<>();
    for (AbstractPatternRule rule : rules) {
      if (rule.match(sentence).length > 0) {
        names.add(name(rule));
      }
    }
    return names;
  }

  private static String name(Rule rule) {
    return rule.getFullId() + rule.getSourceFile();
  }

  @Test
  void fewRulesAreMadeForAShortText() throws IOException {
    Language language = Languages.getLanguageForShortCode("en-US");
    JLanguageTool tool =
        new JLanguageTool(
            language, List.of(), null, null, null, null, true, false, List.<Rule>of());
    PreparedFile file = PreparedFile.of(GRAMMAR).orElseThrow();
    MadeRules rules = new MadeRules(file, language, new PatternSieve());
    BitSet all = new BitSet();
    all.set(0, file.recording().rules());
    BitSet missing = new BitSet();
    for (AnalyzedSentence sentence : tool.analyzeText("The dog barks. It were an dog.")) {
      rules.addMissing(all, sentence, missing);
    }
    assertThat(missing.cardinality()).isBetween(1, file.recording().rules() / 100);
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void whereCaseIsUnusualLanguageToolReadsForItself() {
    Language language = Languages.getLanguageForShortCode("en-US");
    Locale machines = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(PreparedRules.of(language, new PatternSieve())).isEmpty();
      Locale.setDefault(Locale.forLanguageTag("lt"));
      assertThat(PreparedRules.of(language, new PatternSieve())).isEmpty();
    } finally {
      Locale.setDefault(machines);
    }
    assertThat(PreparedRules.of(language, new PatternSieve())).isPresent();
  }

  @Test
  void whatHasChangedDoesNotFit() {
    Mark mark = Mark.of(GRAMMAR);
    assertThat(mark.fits()).isTrue();
    assertThat(mark.size()).isGreaterThan(8_000_000);
    assertThat(new Mark(GRAMMAR, mark.size(), mark.checksum() + 1).fits()).isFalse();
    assertThat(new Mark(GRAMMAR, mark.size() + 1, mark.checksum()).fits()).isFalse();
    assertThat(new Mark("/nowhere.xml", 1, 1).fits()).isFalse();
    assertThat(PreparedFile.of("/org/languagetool/rules/de/grammar.xml")).isEmpty();
    assertThat(PreparedFile.of("elsewhere/grammar.xml")).isEmpty();
  }
}
