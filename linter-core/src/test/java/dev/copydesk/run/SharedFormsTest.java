package dev.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.ProseFields;
import dev.copydesk.config.LanguageChoice;
import dev.copydesk.evidence.HouseStyle;
import dev.copydesk.evidence.Profile;
import dev.copydesk.evidence.Vocabulary;
import dev.copydesk.languagetool.EngineSettings;
import dev.copydesk.lint.Checked;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rule.Severity;
import dev.copydesk.testing.FakeEngine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the articles of a run have in common, if their house wants that. */
final class SharedFormsTest {
  private static final HouseStyle SHARING = HouseStyle.NONE.sharing();

  private static final List<Input> INPUTS =
      List.of(
          Desks.text("odd.txt", "Later the US signed. Then the US left.\n"),
          Desks.text("a.txt", "A day passed.\n\nThe U.S. signed. The U.S. left.\n"),
          Desks.text("b.txt", "Trains ran. The U.S. delegation took one.\n"),
          Desks.text("c.txt", "Nobody asked the U.S. about it.\n"));

  private static List<Checked> check(HouseStyle style, int threads) {
    List<Checked> results = new ArrayList<>();
    desk().check(INPUTS, settings(style, threads), results::add);
    return results;
  }

  private static Copydesk desk() {
    return new Copydesk(RuleCatalog.load(), FakeEngine.silent());
  }

  private static Settings settings(HouseStyle style, int threads) {
    return new Settings(
        LanguageChoice.DEFAULT,
        Optional.empty(),
        Selection.ALL,
        threads,
        ProseFields.DEFAULT,
        style,
        EngineSettings.DEFAULT,
        List.of());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void theMinorityIsToldWhereTheMajorityStands(int threads) {
    List<Checked> results = check(SHARING, threads);

    assertThat(results.get(0).findings())
        .hasSize(2)
        .allSatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo("naming/variant");
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.message()).isEqualTo("`US` is `U.S.` in most articles");
              assertThat(finding.evidence())
                  .isEqualTo("`U.S.` in 3 of 4 articles, first in a.txt:3");
              assertThat(finding.fixes()).isNotEmpty().noneMatch(Fix::isSafe);
            });
    assertThat(results.subList(1, 4)).allMatch(each -> each.findings().isEmpty());
  }

  @Test
  void unlessTheHouseWantsItNoArticleIsHeldAgainstAnother() {
    assertThat(check(HouseStyle.NONE, 2)).allMatch(each -> each.findings().isEmpty());
  }

  @Test
  void whatTheProfileDecidesNoMajorityDoes() {
    HouseStyle guardian = new HouseStyle(Profile.GUARDIAN, Vocabulary.NONE, List.of()).sharing();

    List<Checked> results = check(guardian, 2);

    assertThat(results.get(0).findings()).isEmpty();
    assertThat(results.get(1).findings())
        .extracting(Finding::evidence)
        .containsOnly("profile guardian");
  }

  @Test
  void onlySuggestedFixesGoByOtherArticles() {
    List<FixOutcome> safe = new ArrayList<>();
    List<FixOutcome> suggested = new ArrayList<>();
    desk().fix(INPUTS, settings(SHARING, 2), false, safe::add);
    desk().fix(INPUTS, settings(SHARING, 2), true, suggested::add);

    assertThat(after(safe.get(0))).isEqualTo("Later the US signed. Then the US left.\n");
    assertThat(after(suggested.get(0))).isEqualTo("Later the U.S. signed. Then the U.S. left.\n");
  }

  private static String after(FixOutcome outcome) {
    return new String(((Fixed) outcome).after(), StandardCharsets.UTF_8);
  }
}
