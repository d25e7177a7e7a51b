package dev.copydesk.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Span;
import dev.copydesk.testing.Linting;
import dev.copydesk.testing.WordRule;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FixerTest {
  @Test
  void leavesAnArticleWithoutFindingsAsItIs() {
    Article article = Linting.article("nothing here");

    FixResult result = fix(article, false);

    assertThat(result.after()).isSameAs(article);
    assertThat(result.changed()).isFalse();
    assertThat(result.settled()).isTrue();
  }

  @Test
  void appliesSafeFixesAndLeavesSuggestions() {
    Rule safe = WordRule.safe("a/safe", "teh", "the");
    Rule suggested = WordRule.suggested("a/suggested", "big", "large");
    Article article = Linting.article("teh big dog and teh big cat");

    assertThat(textOf(fix(article, false, safe, suggested)))
        .isEqualTo("the big dog and the big cat");
    assertThat(textOf(fix(article, true, safe, suggested)))
        .isEqualTo("the large dog and the large cat");
  }

  @Test
  void aSafeFixWinsOverASuggestedOneAtTheSamePlace() {
    Rule safe = WordRule.safe("z/safe", "teh", "the");
    Rule suggested = WordRule.suggested("a/suggested", "see teh dog", "look");

    assertThat(textOf(fix(Linting.article("see teh dog"), true, safe, suggested)))
        .isEqualTo("see the dog");
  }

  @Test
  void theWiderOfTwoSafeFixesWins() {
    Rule narrow = WordRule.safe("a/narrow", "teh", "the");
    Rule wide = WordRule.safe("b/wide", "teh teh", "the");

    assertThat(textOf(fix(Linting.article("see teh teh dog"), false, narrow, wide)))
        .isEqualTo("see the dog");
  }

  @Test
  void fixesThatTouchAreMadeOneAfterTheOther() {
    FixResult result = fix(Linting.article("abababx"), false, WordRule.safe("a/ab", "ab", "cd"));

    assertThat(textOf(result)).isEqualTo("cdcdcdx");
    assertThat(result.edits().stream().map(AppliedEdit::span))
        .containsExactly(new Span(0, 2), new Span(4, 6), new Span(2, 4));
  }

  @Test
  void oneFixBringsOutTheNext() {
    Rule first = WordRule.safe("a/first", "a", "b");
    Rule second = WordRule.safe("a/second", "bb", "c");

    FixResult result = fix(Linting.article("xaby"), false, first, second);

    assertThat(textOf(result)).isEqualTo("xcy");
    assertThat(result.settled()).isTrue();
    assertThat(result.edits())
        .containsExactly(
            new AppliedEdit("a/first", new Span(1, 2), "a", "b", Applicability.SAFE, "it says so"),
            new AppliedEdit(
                "a/second", new Span(1, 3), "bb", "c", Applicability.SAFE, "it says so"));
  }

  @Test
  void tellsThatRulesUndoOneAnother() {
    Rule there = WordRule.safe("a/there", "cat", "dog");
    Rule back = WordRule.safe("a/back", "dog", "cat");

    FixResult result = fix(Linting.article("cat"), false, there, back);

    assertThat(result.settled()).isFalse();
    assertThat(result.edits()).hasSize(Fixer.MAX_PASSES);
    assertThat(result.changed()).isFalse();
  }

  @Test
  void tellsThatARuleGrowsItsText() {
    assertThat(fix(Linting.article("a"), false, WordRule.safe("a/grow", "a", "aa")).settled())
        .isFalse();
  }

  @Test
  void aFixThatChangesNothingIsNoFix() {
    FixResult result = fix(Linting.article("same"), false, WordRule.safe("a/no", "same", "same"));

    assertThat(result.settled()).isTrue();
    assertThat(result.edits()).isEmpty();
  }

  @Test
  void theEditsOfAFixAreMadeTogetherOrNotAtAll() {
    Article article = Linting.article("( word ]");
    Fix both =
        new Fix(
            Applicability.SAFE,
            List.of(new Edit(new Span(0, 1), "["), new Edit(new Span(7, 7), "!")));
    Fix rival = new Fix(Applicability.SAFE, List.of(new Edit(new Span(0, 8), "gone")));

    List<Finding> findings = List.of(finding(both));
    Fixer fixer = new Fixer(each -> isAs(each, article) ? findings : List.of(), false);
    assertThat(textOf(fixer.fix(article))).isEqualTo("[ word !]");

    List<Finding> rivals = List.of(finding(both), finding(rival));
    Fixer second = new Fixer(each -> isAs(each, article) ? rivals : List.of(), false);
    assertThat(textOf(second.fix(article))).isEqualTo("gone");
  }

  @Test
  void aFixMayHoldEditsThatTouch() {
    Article article = Linting.article("abc");
    Fix fix =
        new Fix(
            Applicability.SAFE,
            List.of(
                new Edit(new Span(0, 1), "A"),
                new Edit(new Span(1, 1), "-"),
                new Edit(new Span(1, 2), "B")));
    Fix touching = new Fix(Applicability.SAFE, List.of(new Edit(new Span(2, 3), "C")));

    List<Finding> findings = List.of(finding(fix), finding(touching));
    Fixer fixer = new Fixer(each -> isAs(each, article) ? findings : List.of(), false);

    assertThat(textOf(fixer.fix(article))).isEqualTo("A-Bc");
  }

  private static boolean isAs(Article one, Article other) {
    return one.source().text().equals(other.source().text());
  }

  private static Finding finding(Fix fix) {
    return new Finding("a/b", Severity.ERROR, fix.span(), "wrong", "", List.of(fix));
  }

  private static FixResult fix(Article article, boolean suggested, Rule... rules) {
    return new Fixer(each -> Linting.lint(each, rules), suggested).fix(article);
  }

  private static String textOf(FixResult result) {
    return result.after().source().text();
  }
}
