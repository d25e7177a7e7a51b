package dev.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.RulePage;
import dev.copydesk.testing.Golden;
import dev.copydesk.testing.Linting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the pages of the rules show is what the rules do, and {@code docs/rules} holds these pages.
 */
final class RulePageTest {
  private static final Path DOCS = Path.of("../docs/rules");
  private static final List<String> SECTIONS =
      List.of("## Why", "## When it is fixed", "## Sources", "## Examples");

  @TestFactory
  Stream<DynamicNode> pages() {
    return RuleCatalog.load().rules().stream().map(RulePageTest::testsOf);
  }

  private static DynamicNode testsOf(Rule rule) {
    String page = RulePage.of(rule).text();
    List<PageExample> examples = PageExample.read(page);
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(DynamicTest.dynamicTest("is built as all are", () -> verifyForm(rule, page)));
    tests.add(DynamicTest.dynamicTest("shows enough", () -> verifyEnough(examples)));
    for (int i = 0; i < examples.size(); i++) {
      PageExample example = examples.get(i);
      PageExample next = i + 1 < examples.size() ? examples.get(i + 1) : example;
      tests.add(
          DynamicTest.dynamicTest(
              "line " + example.line() + ": " + example.kind(), () -> verify(rule, example, next)));
    }
    return DynamicContainer.dynamicContainer(rule.info().id(), tests);
  }

  private static void verifyForm(Rule rule, String page) {
    List<String> lines = page.lines().toList();
    assertThat(lines.get(0)).isEqualTo("# " + rule.info().id());
    assertThat(lines.get(1)).isEmpty();
    assertThat(lines.get(2)).as("a summary").isNotBlank().doesNotStartWith("#");
    assertThat(lines.stream().filter(line -> line.startsWith("## "))).isEqualTo(SECTIONS);
    assertThat(page).endsWith("\n").doesNotContain("\r");
  }

  private static void verifyEnough(List<PageExample> examples) {
    List<String> kinds = examples.stream().map(PageExample::kind).toList();
    assertThat(kinds.stream().filter(List.of("damaged", "reported")::contains))
        .hasSizeGreaterThanOrEqualTo(3);
    assertThat(kinds.stream().filter("silent"::equals)).hasSizeGreaterThanOrEqualTo(3);
  }

  private static void verify(Rule rule, PageExample example, PageExample next) {
    Article article = Linting.article(example.text(), example.dialect());
    switch (example.kind()) {
      case "silent" -> assertThat(Linting.lint(example.style(), article, rule)).isEmpty();
      case "reported" ->
          assertThat(Linting.lint(example.style(), article, rule))
              .isNotEmpty()
              .allSatisfy(finding -> assertThat(finding.fixes()).isEmpty());
      case "damaged" -> {
        switch (next.kind()) {
          case "repaired" ->
              assertThat(Linting.fix(example.style(), article, rule)).isEqualTo(next.text());
          case "suggested" -> {
            assertThat(Linting.fix(example.style(), article, rule)).isEqualTo(example.text());
            assertThat(Linting.fixSuggested(example.style(), article, rule)).isEqualTo(next.text());
          }
          default -> throw new AssertionError("neither repaired nor suggested follows");
        }
      }
      case "repaired", "suggested" -> {
        // Looked at with the damaged text before it.
      }
      default -> throw new AssertionError("no such kind of example: " + example.kind());
    }
  }

  @Test
  void theDocumentationHoldsThesePagesAndNoOthers() throws IOException {
    List<Rule> rules = RuleCatalog.load().rules();
    List<Path> expected = new ArrayList<>();
    for (Rule rule : rules) {
      Path page = DOCS.resolve(rule.info().id() + ".md");
      Golden.verify(page, RulePage.of(rule).text());
      expected.add(page);
    }
    expected.add(DOCS.resolve("README.md"));
    Golden.verify(DOCS.resolve("README.md"), overview(rules));
    try (Stream<Path> files = Files.walk(DOCS)) {
      assertThat(files.filter(Files::isRegularFile))
          .as("delete the pages of rules that are gone")
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static String overview(List<Rule> rules) {
    StringBuilder page =
        new StringBuilder(
            "# Rules\n\n"
                + "This page is written by `RulePageTest` from the rules themselves. Beside these,"
                + " LanguageTool's rules\n"
                + "run under `languagetool/ID`; `copydesk explain RULE` shows any page on the"
                + " command line.\n\n"
                + "| rule | severity | fix | finds |\n"
                + "|---|---|---|---|\n");
    for (Rule rule : rules) {
      RuleInfo info = rule.info();
      String link = "[" + info.id() + "](" + info.id() + ".md)";
      page.append("| ").append(link).append(" | ").append(info.severity().label());
      page.append(" | ").append(info.applicabilityLabel()).append(" | ");
      page.append(info.summary().replace("|", "\\|")).append(" |\n");
    }
    return page.toString();
  }
}
