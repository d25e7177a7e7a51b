package dev.copydesk.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Language;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.rule.Stage;
import dev.copydesk.source.Span;
import dev.copydesk.testing.FakeEngine;
import dev.copydesk.testing.Linting;
import dev.copydesk.testing.WordRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LinterTest {
  private static final Article ARTICLE = Linting.article("one two three two four");
  private static final Rule TWO = WordRule.safe("alpha/two", "two", "TWO");
  private static final Rule ONE = WordRule.safe("beta/one", "one", "ONE");
  private static final Rule THREE = WordRule.suggested("beta/three", "three", "3");

  @Test
  void sortsByPlaceThenByRule() {
    Rule twoToo = WordRule.suggested("aaa/two", "two", "II");

    assertThat(rulesOf(lint(List.of(TWO, ONE, twoToo), FakeEngine.silent(), Selection.ALL)))
        .containsExactly("beta/one@0", "aaa/two@4", "alpha/two@4", "aaa/two@14", "alpha/two@14");
  }

  @Test
  void runsOnlyWhatIsSelected() {
    Selection selection = new Selection(List.of("beta"), List.of("beta/three"));

    assertThat(rulesOf(lint(List.of(TWO, ONE, THREE), FakeEngine.silent(), selection)))
        .containsExactly("beta/one@0");
  }

  @Test
  void asksTheEngineOnlyIfOneOfItsRulesIsSelected() {
    FakeEngine engine = FakeEngine.silent();

    lint(List.of(ONE), engine, new Selection(List.of("beta"), List.of()));
    lint(List.of(ONE), engine, new Selection(List.of(), List.of("languagetool")));
    assertThat(engine.checks()).isZero();
    assertThat(engine.prepared()).isEmpty();

    lint(List.of(ONE), engine, Selection.ALL);
    assertThat(engine.checks()).isEqualTo(1);
    assertThat(engine.prepared()).containsExactly("en-US");
  }

  @Test
  void leavesToOurRulesTheDamageTheyFind() {
    FakeEngine engine =
        new FakeEngine(
            Set.of(),
            List.of(
                engines("A", 0, 3), // Over `one`.
                engines("B", 3, 4), // Beside `one` and `two`.
                engines("C", 6, 10), // Overlaps `two`.
                engines("D", 8, 13), // `three`, which no rule of ours looks for.
                engines("E", 13, 22))); // Around the second `two`.

    assertThat(rulesOf(lint(List.of(ONE, TWO), engine, Selection.ALL)))
        .containsExactly(
            "beta/one@0", "languagetool/B@3", "alpha/two@4", "languagetool/D@8", "alpha/two@14");
    // What is ours the engine need not look into any further.
    assertThat(engine.unheard())
        .containsExactly("languagetool/A", "languagetool/C", "languagetool/E");
  }

  @Test
  void aLongFindingOfOursOwnsAllItHolds() {
    Rule all = WordRule.suggested("alpha/all", "one two three two four", "x");
    FakeEngine engine = new FakeEngine(Set.of(), List.of(engines("A", 0, 3), engines("B", 15, 16)));

    assertThat(rulesOf(lint(List.of(all, ONE), engine, Selection.ALL)))
        .containsExactly("beta/one@0", "alpha/all@0");
  }

  @Test
  void aFixOfManyPlacesOwnsThemAllAndNothingBetween() {
    Fix fix =
        new Fix(
            Applicability.SUGGESTED,
            List.of(new Edit(new Span(0, 3), "1"), new Edit(new Span(8, 13), "3")));
    Rule numbers =
        new Rule() {
          private final RuleInfo info = RuleInfo.suggested("alpha/numbers", "0.1", "Numbers");

          @Override
          public RuleInfo info() {
            return info;
          }

          @Override
          public List<Finding> check(RuleContext context) {
            return List.of(Finding.of(info, new Span(0, 3), "numbers").with(fix));
          }
        };
    FakeEngine engine =
        new FakeEngine(
            Set.of(), List.of(engines("A", 0, 3), engines("B", 4, 7), engines("C", 9, 12)));

    assertThat(rulesOf(lint(List.of(numbers), engine, Selection.ALL)))
        .containsExactly("alpha/numbers@0", "languagetool/B@4");
  }

  @Test
  void onlyNeutralRulesRunOnOtherLanguages() {
    Rule neutral =
        new Rule() {
          private final RuleInfo info =
              RuleInfo.reported("alpha/any", "0.1", "Anything").inAnyLanguage();

          @Override
          public RuleInfo info() {
            return info;
          }

          @Override
          public List<Finding> check(RuleContext context) {
            return List.of(Finding.of(info, new Span(0, 3), "any"));
          }
        };
    Linter linter = Linter.of(List.of(ONE, neutral), FakeEngine.silent(), Selection.ALL);

    assertThat(rulesOf(linter.lint(ARTICLE.in(Language.ofTag("de")))))
        .containsExactly("alpha/any@0");
    assertThat(rulesOf(linter.lint(ARTICLE.in(Language.ofTag("en-NZ")))))
        .containsExactly("alpha/any@0", "beta/one@0");
  }

  @Test
  void anInsertionOfTheEnginesBesideOursIsOurs() {
    FakeEngine engine = new FakeEngine(Set.of(), List.of(engines("A", 3, 3), engines("B", 12, 12)));

    assertThat(rulesOf(lint(List.of(ONE), engine, Selection.ALL)))
        .containsExactly("beta/one@0", "languagetool/B@12");
  }

  @Test
  void laterStagesReadWhatEarlierOnesRepaired() {
    Rule decoding = at(Stage.DECODING, WordRule.safe("alpha/decoding", "w0", "two"));
    Rule characters = at(Stage.CHARACTERS, WordRule.safe("beta/characters", "two one", "two 1"));
    Rule prose = WordRule.suggested("gamma/prose", "1 three", "1, 3");
    Rule seesDamage = WordRule.suggested("gamma/damage", "w0", "?");
    Rule around = WordRule.suggested("gamma/around", "a two b", "c");
    Article article = Linting.article("a w0 b w0 one three five");

    List<Finding> found =
        Linter.of(
                List.of(prose, seesDamage, characters, decoding, around),
                FakeEngine.silent(),
                Selection.ALL)
            .lint(article);

    // What begins or ends within a repair is found once that is made.
    assertThat(rulesOf(found))
        .containsExactly(
            "gamma/around@0", "alpha/decoding@2", "alpha/decoding@7", "beta/characters@7");
    assertThat(found.get(0).fixes().get(0).edits()).containsExactly(new Edit(new Span(0, 6), "c"));
  }

  @Test
  void whatIsOnlySuspectedOfCharactersIsNotReportedAgain() {
    WordRule some = WordRule.safe("encoding/some", "t?o", "x").reportedOnly();
    Rule decoding =
        new WordRule(
            some.info().at(Stage.DECODING).doubtingCharacters(), some.wanted(), some.fix());
    Rule prose = WordRule.safe("gamma/prose", "one t?o", "two");
    Article article = Linting.article("one t?o three");
    FakeEngine engine = new FakeEngine(Set.of(), List.of(engines("A", 5, 7), engines("B", 8, 9)));

    assertThat(rulesOf(Linter.of(List.of(prose, decoding), engine, Selection.ALL).lint(article)))
        .containsExactly("encoding/some@4", "languagetool/B@8");
  }

  @Test
  void whatIsOnlySaidOfAPassageClaimsNoWordOfIt() {
    Rule passage = WordRule.safe("alpha/passage", "two three", "x").reportedOnly();
    FakeEngine engine = new FakeEngine(Set.of(), List.of(engines("A", 8, 13)));

    assertThat(rulesOf(lint(List.of(passage), engine, Selection.ALL)))
        .containsExactly("alpha/passage@4", "languagetool/A@8");
  }

  @Test
  void aPassageThatMayGoIsReadAllTheSame() {
    String passage = "one long passage that stands in the article a second time";
    Rule twice = at(Stage.CHARACTERS, WordRule.suggested("alpha/twice", passage, ""));
    Article article = Linting.article(passage);

    assertThat(
            rulesOf(
                Linter.of(List.of(twice, ONE), FakeEngine.silent(), Selection.ALL).lint(article)))
        .containsExactly("beta/one@0", "alpha/twice@0");
  }

  @Test
  void aSafeFixOfWhatTheTextShowsIsOnlySuggested() {
    Rule teh = WordRule.safe("alpha/teh", "teh", "the");
    for (String shown :
        List.of(
            "They wrote teh for the in the bill.",
            "The bill had the once, and then it had teh rather than the on it.",
            "The misspelling teh is common.",
            "Correct the mistakes in each sentence.\n\nHe took teh train.",
            "Find the errors.\n\nHe took teh train.",
            "Each sentence has one mistake.\n\nHe took teh train.")) {
      assertThat(lint(teh, shown)).as(shown).allMatch(each -> each.safeFix().isEmpty());
    }
    for (String used :
        List.of(
            "He took teh train instead of the car.",
            "He waited for teh train and the bus.",
            "He made a mistake and took teh train.",
            "Correct the mistakes of the past, she said.\n\nHe took teh train.",
            "In parts of the town teh rain was heavy.")) {
      assertThat(lint(teh, used)).as(used).allMatch(each -> each.safeFix().isPresent());
    }
  }

  private static List<Finding> lint(Rule rule, String text) {
    List<Finding> findings =
        Linter.of(List.of(rule), FakeEngine.silent(), Selection.ALL).lint(Linting.article(text));
    assertThat(findings).isNotEmpty();
    return findings;
  }

  private static Rule at(Stage stage, WordRule rule) {
    return new WordRule(rule.info().at(stage), rule.wanted(), rule.fix());
  }

  @Test
  void safeLintingFindsEverySafeFixThatLintingFinds() {
    FakeEngine engine =
        new FakeEngine(
            Set.of("languagetool/A", "languagetool/D"),
            List.of(engines("A", 8, 13), engines("B", 18, 22), engines("D", 18, 22)));
    List<Rule> rules = List.of(ONE, THREE);

    List<Finding> all = lint(rules, engine, Selection.ALL);
    List<Finding> safe = Linter.ofSafeRules(rules, engine, Selection.ALL).lint(ARTICLE);

    assertThat(safe.stream().filter(finding -> finding.safeFix().isPresent()))
        .isEqualTo(
            all.stream()
                .filter(finding -> finding.safeFix().isPresent())
                .filter(finding -> !finding.rule().equals("languagetool/B"))
                .toList());
    assertThat(rulesOf(safe)).contains("languagetool/D@18").doesNotContain("languagetool/A@8");
  }

  @Test
  void safeLintingDoesNotWakeAnEngineWithoutSafeRules() {
    FakeEngine engine = FakeEngine.silent();

    Linter.ofSafeRules(List.of(ONE), engine, Selection.ALL).lint(ARTICLE);

    assertThat(engine.checks()).isZero();
  }

  private static List<Finding> lint(List<Rule> rules, FakeEngine engine, Selection selection) {
    return Linter.of(rules, engine, selection).lint(ARTICLE);
  }

  private static Finding engines(String id, int start, int end) {
    Span span = new Span(start, end);
    Fix fix = new Fix(Applicability.SAFE, List.of(new Edit(span, "!")));
    return new Finding("languagetool/" + id, Severity.ERROR, span, "wrong", "", List.of(fix));
  }

  private static List<String> rulesOf(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule() + "@" + finding.span().start()).toList();
  }
}
