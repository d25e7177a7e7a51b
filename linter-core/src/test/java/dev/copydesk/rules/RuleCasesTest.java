package dev.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.testing.Linting;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule against its case file, each case with that rule alone. */
final class RuleCasesTest {
  @TestFactory
  Stream<DynamicNode> cases() {
    List<Rule> rules = RuleCatalog.load().rules();
    assertThat(rules).isNotEmpty();
    return rules.stream().map(RuleCasesTest::casesOf);
  }

  private static DynamicNode casesOf(Rule rule) {
    List<RuleCase> cases = RuleCase.read(caseFile(rule));
    Stream<DynamicTest> each =
        cases.stream()
            .map(
                one ->
                    DynamicTest.dynamicTest(
                        one.line() + ": " + one.text(), () -> verify(rule, one)));
    DynamicTest enough =
        DynamicTest.dynamicTest("has enough cases", () -> verifyEnough(rule, cases));
    return DynamicContainer.dynamicContainer(
        rule.info().id(), Stream.concat(Stream.of(enough), each));
  }

  static Path caseFile(Rule rule) {
    return Path.of("src/test/resources", rule.getClass().getName().replace('.', '/') + ".cases");
  }

  private static void verify(Rule rule, RuleCase one) {
    Article article = Linting.article(one.text(), one.dialect());
    switch (one.kind()) {
      case REPAIRED -> {
        assertThat(Linting.fix(one.style(), article, rule)).isEqualTo(one.expected());
      }
      case SUGGESTED -> {
        assertThat(Linting.fix(one.style(), article, rule)).isEqualTo(one.text());
        assertThat(Linting.fixSuggested(one.style(), article, rule)).isEqualTo(one.expected());
      }
      case REPORTED -> {
        assertThat(Linting.lint(one.style(), article, rule)).isNotEmpty();
        assertThat(Linting.fixSuggested(one.style(), article, rule)).isEqualTo(one.text());
      }
      case SILENT -> assertThat(Linting.lint(one.style(), article, rule)).isEmpty();
    }
  }

  private static void verifyEnough(Rule rule, List<RuleCase> cases) {
    assertThat(cases.stream().filter(one -> one.kind() == RuleCase.Kind.SILENT))
        .hasSizeGreaterThanOrEqualTo(30);
    if (rule.info().isSafe()) {
      assertThat(cases.stream().filter(one -> one.kind() == RuleCase.Kind.REPAIRED))
          .hasSizeGreaterThanOrEqualTo(30);
    }
  }
}
