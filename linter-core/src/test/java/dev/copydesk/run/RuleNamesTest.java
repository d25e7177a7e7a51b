package dev.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.cache.ResultCache;
import dev.copydesk.config.LanguageChoice;
import dev.copydesk.languagetool.EngineSettings;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Span;
import dev.copydesk.testing.FakeEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RuleNamesTest {
  private static final Finding KNOWN =
      new Finding("languagetool/KNOWN", Severity.INFO, new Span(0, 1), "x", "", List.of());
  private static final FakeEngine ENGINE = new FakeEngine(Set.of(), List.of(KNOWN));

  private final RuleCatalog catalog = RuleCatalog.load();
  private final RuleMemory memory =
      new RuleMemory(ENGINE, EngineSettings.DEFAULT, ResultCache.none());
  private final RuleNames names = new RuleNames(catalog, memory, LanguageChoice.DEFAULT);

  @Test
  void knowsEveryRuleAndGroup() {
    for (RuleInfo rule : catalog.rules().stream().map(rule -> rule.info()).toList()) {
      assertThat(names.problem(rule.id())).isEmpty();
      assertThat(names.problem(rule.group())).isEmpty();
    }
    assertThat(names.problem("languagetool")).isEmpty();
    assertThat(names.problem("languagetool/KNOWN")).isEmpty();
  }

  @Test
  void remembersTheRulesThatTheEngineHas(@TempDir Path folder) {
    FakeEngine none = FakeEngine.silent();
    assertThat(remembering(none, folder).problem("languagetool/KNOWN")).isPresent();
    assertThat(remembering(ENGINE, folder).problem("languagetool/KNOWN")).isEmpty();
    assertThat(remembering(none, folder).problem("languagetool/KNOWN")).isEmpty();
    assertThat(remembering(none, folder).problem("languagetool/OTHER")).isPresent();
  }

  private RuleNames remembering(FakeEngine engine, Path folder) {
    ResultCache cache = ResultCache.in(folder, trouble -> {});
    return new RuleNames(
        catalog, new RuleMemory(engine, EngineSettings.DEFAULT, cache), LanguageChoice.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource({
    "spacing/fused-sentense, spacing/fused-sentence",
    "spacing/fusedsentence, spacing/fused-sentence",
    "spacin, spacing",
    "Spacing, spacing",
    "langaugetool, languagetool",
    "punctuation/lost-apostrophes, punctuation/lost-apostrophe"
  })
  void offersTheNearestName(String slip, String meant) {
    assertThat(names.problem(slip))
        .hasValueSatisfying(
            problem ->
                assertThat(problem)
                    .startsWith("unknown rule or group " + slip)
                    .contains("did you mean " + meant + "?"));
  }

  @Test
  void offersNothingFarFetched() {
    assertThat(names.problem("xyzzy-plugh"))
        .hasValueSatisfying(problem -> assertThat(problem).doesNotContain("did you mean"));
    assertThat(names.problem("")).isPresent();
    assertThat(names.problem("languagetool/NONE"))
        .contains("unknown rule languagetool/NONE; LanguageTool has no rule of that id for en-US");
  }

  @Test
  void autoMeansAnyLanguage() {
    RuleNames any = new RuleNames(catalog, memory, LanguageChoice.of("auto"));

    assertThat(any.problem("languagetool/KNOWN")).isEmpty();
    assertThat(any.problem("languagetool/NONE"))
        .hasValueSatisfying(problem -> assertThat(problem).endsWith("for any language here"));
  }
}
