package dev.copydesk.languagetool;

import static dev.copydesk.languagetool.SharedEngine.ENGINE;
import static dev.copydesk.languagetool.SharedEngine.check;
import static dev.copydesk.languagetool.SharedEngine.checkOnly;
import static dev.copydesk.languagetool.SharedEngine.places;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Language;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Span;
import dev.copydesk.testing.Linting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageToolEngineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was an test of the pump.",
        "It was an test of the pump.\n",
        "It was an test of the pump.\r\n",
        "\n\n  It was an test of the pump.  \n\n",
        "The pump works\n\nIt was an test of the pump.\n\nNobody saw it.\n",
        "The \uD83D\uDE00 smiled at us.\r\n\r\nIt \uD83D\uDE00 was an test of the pump.\r\n",
        "- The valve was open.\n- It was an test of the pump.\n",
        "1. The valve was open.\r\n2. It was an test of the pump.\r\n",
      })
  void placesAreThoseOfTheSource(String text) {
    List<Finding> findings = checkOnly("EN_A_VS_AN", text);
    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    int at = text.indexOf("an test");
    assertThat(finding.span()).isEqualTo(new Span(at, at + 2));
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(edits(finding)).containsExactly(new Edit(new Span(at, at + 2), "a"));
    assertThat(finding.message()).contains("`an`").contains("`a`").doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "  \n   "})
  void wrappedLinesAreOneText(String lineBreak) {
    String text =
        "The engineers who had come from the coast to see it all said that it was an"
            + lineBreak
            + "test of the pump, and that they would have to see the other one as well.\n";
    assertThat(places(check(text), text)).containsExactly("EN_A_VS_AN:an");
  }

  @Test
  void aFixThatWouldJoinLinesIsNotOffered() {
    String text =
        """
        We were told by the engineers from the coast that they would want to come and do the
        the work of the other people who had come to see it all, and that we should not.
        """;
    assertThat(checkOnly("ENGLISH_WORD_REPEAT_RULE", text)).hasSize(1);
    assertThat(checkOnly("ENGLISH_WORD_REPEAT_RULE", text))
        .flatExtracting(LanguageToolEngineTest::edits)
        .allSatisfy(edit -> assertThat(edit.span().in(text)).doesNotContain("\n"));
  }

  @Test
  void headingsAndVerbatimTextRaiseNoFalseAlarm() {
    String text =
        """
        Rain delays the final

        The final was put off by a day. Nobody minded.

        Where to go next

        The finalists went home.

            int an = test(the, the);
        """;
    assertThat(check(text)).isEmpty();
  }

  @Test
  void aQuotationAtTheEndIsPaired() {
    String text = "The coach was pleased. \"We have played well today.\"\n";
    assertThat(check(text)).isEmpty();
    assertThat(checkOnly("EN_UNPAIRED_QUOTES", text)).isEmpty();
  }

  @Test
  void findingsAreInOrderAndApart() {
    String text = "He could of of went too the the store tommorow , and she dont no it's name .\n";
    List<Finding> findings = check(text);
    assertThat(findings).hasSizeGreaterThan(4);
    for (int i = 1; i < findings.size(); i++) {
      assertThat(findings.get(i - 1).span().end())
          .isLessThanOrEqualTo(findings.get(i).span().start());
    }
    assertThat(findings).allSatisfy(each -> assertThat(each.fixes().size()).isLessThanOrEqualTo(5));
    assertThat(findings).noneMatch(each -> each.severity() == Severity.ERROR);
  }

  @Test
  void onlyWantedRulesRun() {
    String text = "It was an test of the the pump.\n";
    assertThat(places(checkOnly("EN_A_VS_AN", text), text)).containsExactly("EN_A_VS_AN:an");
    assertThat(places(checkOnly("ENGLISH_WORD_REPEAT_RULE", text), text))
        .containsExactly("ENGLISH_WORD_REPEAT_RULE:the the");
    Article article = Linting.article(text);
    assertThat(ENGINE.check(article, new Evidence(article), id -> false)).isEmpty();
  }

  @Test
  void aRuleThatIsOffRunsWhenItIsAskedForByItsId() {
    String text = "We do not utilize  it, said the mayor, but  we might.\n";
    assertThat(check(text)).noneMatch(each -> each.rule().endsWith("/WHITESPACE_RULE"));
    assertThat(checkOnly("WHITESPACE_RULE", text)).hasSize(2);
  }

  @Test
  void rulesMadeOfWordListsGoByTheIdTheyAreKnownBy() {
    String text = "The auto configuration was a front runner.\n";
    assertThat(check(text))
        .allSatisfy(
            each -> assertThat(ENGINE.knows(each.rule(), Language.of(Dialect.EN_US))).isTrue());
    assertThat(checkOnly("EN_COMPOUNDS", text)).isNotEmpty();
  }

  @Test
  void aPluralBeforeANounIsPartOfACompound() {
    assertThat(checkOnly("A_NNS", "They spoke of a biological weapons factory in the hills.\n"))
        .isEmpty();
    assertThat(checkOnly("A_NNS", "They built a large factories.\n")).hasSize(1);
  }

  @Test
  void aSentenceMayBeginInTheMiddleOfALineTornOff() {
    String text = "of the valley, where they had lived. they went home.\n";
    assertThat(places(checkOnly("UPPERCASE_SENTENCE_START", text), text))
        .containsExactly("UPPERCASE_SENTENCE_START:they");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Open the file sumary.txt and read it.",
        "Write to desk@exmaple.org for more.",
        "See https://exmaple.org/abuot for more.",
        "It was tagged #reciepts by the shop.",
        "We thank @recieved_by for the hint.",
        "The class gluedWords is called first.",
        "The PQZT met on Monday in the town hall.",
        "She sold the GX7vv in the spring.",
        "It look[ed] as if h[is] hand had moved.",
      })
  void whatIsNoWordIsNotMisspelt(String text) {
    assertThat(checkOnly("MORFOLOGIK_RULE_EN_US", text)).isEmpty();
  }

  @Test
  void eachDialectHasItsSpelling() {
    String text = "The colour of the theater was gray.\n";
    Article article = Linting.article(text, Dialect.EN_GB);
    List<Finding> british = ENGINE.check(article, new Evidence(article), id -> true);
    assertThat(places(british, text)).anyMatch(each -> each.endsWith(":theater"));
    assertThat(places(british, text)).noneMatch(each -> each.endsWith(":colour"));
    assertThat(places(check(text), text)).anyMatch(each -> each.endsWith(":colour"));
  }

  @Test
  void suggestionsTakeTheApostropheOfTheText() {
    String text = "It\u2019s late, and she dont know.\n";
    assertThat(checkOnly("EN_CONTRACTION_SPELLING", text))
        .flatExtracting(LanguageToolEngineTest::edits)
        .extracting(Edit::replacement)
        .containsExactly("don\u2019t");
  }

  @Test
  void mixedSpellingIsOneFindingAndNoneOfTheSpeller() {
    String text =
        "The color of the harbor changed, our neighbors said. The centre favours grey labour,"
            + " and the neighbors favor none of it; rumors of color flavored the day.\n";
    Linter linter = Linter.of(RuleCatalog.load().rules(), ENGINE, Selection.ALL);

    assertThat(linter.lint(Linting.article(text)))
        .filteredOn(
            finding ->
                text.substring(finding.span().start()).matches("(?s)(centre|favours|labour)\\b.*"))
        .extracting(Finding::rule)
        .containsExactly("wording/mixed-spelling");
  }

  @Test
  void knowsRulesOfTheDialectAndOfAmericanEnglish() {
    assertThat(ENGINE.knows("languagetool/EN_A_VS_AN", Language.of(Dialect.EN_GB))).isTrue();
    assertThat(ENGINE.knows("languagetool/MORFOLOGIK_RULE_EN_GB", Language.of(Dialect.EN_GB)))
        .isTrue();
    assertThat(ENGINE.knows("languagetool/MORFOLOGIK_RULE_EN_US", Language.of(Dialect.EN_GB)))
        .isTrue();
    assertThat(ENGINE.knows("languagetool/MORFOLOGIK_RULE_EN_GB", Language.of(Dialect.EN_US)))
        .isFalse();
    assertThat(ENGINE.knows("EN_A_VS_AN", Language.of(Dialect.EN_US))).isFalse();
  }

  @Test
  void explainsARule() {
    String page = ENGINE.explain("languagetool/A_NNS").orElseThrow();
    assertThat(page).startsWith("# languagetool/A_NNS\n\n").contains("## Wrong").contains("**");
    assertThat(page).contains("silent where a noun follows");
    assertThat(ENGINE.explain("languagetool/WHITESPACE_RULE").orElseThrow())
        .contains("runs only when it is selected by its id");
  }

  @Test
  void nothingInTheSampleArticleIsAnError() throws IOException {
    try (Stream<Path> samples = Files.list(Path.of("../seeds"))) {
      for (Path sample : samples.toList()) {
        List<Finding> findings = check(Files.readString(sample, StandardCharsets.UTF_8));
        assertThat(findings).noneMatch(each -> each.severity() == Severity.ERROR);
        assertThat(findings)
            .filteredOn(each -> each.rule().matches(".*/(A_NNS|MORFOLOGIK.*)"))
            .allMatch(each -> each.severity() == Severity.INFO);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n", "\uD83D", "\uDE00 a \uD83D b", "\uFEFF", "....", "\"", "\u0301"})
  void anyTextIsChecked(String text) {
    assertThat(check(text)).isNotNull();
  }

  @Test
  void whatIsNoProseCostsNothing() {
    assertThat(check("x".repeat(1_000_000))).isEmpty();
    assertThat(check("word ".repeat(50_000))).isEmpty();
  }

  private static List<Edit> edits(Finding finding) {
    return finding.fixes().stream().flatMap(fix -> fix.edits().stream()).toList();
  }
}
