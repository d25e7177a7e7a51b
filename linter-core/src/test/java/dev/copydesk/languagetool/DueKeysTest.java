package dev.copydesk.languagetool;

import static dev.copydesk.languagetool.SharedEngine.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Dialect;
import dev.copydesk.lint.Selection;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DueKeysTest {
  private final LoadedLanguage language = ENGINE.language(Dialect.EN_US);
  private final RuleChoice choice = new RuleChoice(Curation.load(), EngineSettings.DEFAULT.level());

  @Test
  void whoAsksForTheSameGetsTheSame() {
    DueKeys all = language.due(choice, Selection.ALL);

    assertThat(language.due(choice, new Selection(List.of(), List.of()))).isSameAs(all);
    assertThat(all.all()).isEqualTo(choice.due(language.keys(), Selection.ALL));
    assertThat(all.grave()).isNotEmpty().isSubsetOf(all.all());
    assertThat(all.grave()).isSubsetOf(language.sentenceKeys());
  }

  @Test
  void whoAsksForSomethingElseGetsThat() {
    Selection one = new Selection(List.of("languagetool/EN_A_VS_AN"), List.of());
    RuleChoice picky = new RuleChoice(choice.curation(), EngineSettings.Level.PICKY);
    DueKeys all = language.due(choice, Selection.ALL);

    assertThat(language.due(choice, one).all()).hasSizeLessThan(all.all().size()).isNotEmpty();
    assertThat(language.due(picky, Selection.ALL).all()).hasSizeGreaterThan(all.all().size());
    assertThat(language.due(choice, Selection.ALL).all()).isEqualTo(all.all());
  }
}
