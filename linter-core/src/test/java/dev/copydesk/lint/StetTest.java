package dev.copydesk.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.fix.Fixer;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rule.Severity;
import dev.copydesk.rule.Stage;
import dev.copydesk.rules.stet.Stets;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.source.Span;
import dev.copydesk.testing.FakeEngine;
import dev.copydesk.testing.Growth;
import dev.copydesk.testing.WordRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a writer lets stand is not found, not mended, and read as it is by all who come later. */
final class StetTest {
  private static final Rule BAD = WordRule.safe("naming/variant", "bad", "good");
  private static final Rule UGLY = WordRule.suggested("wording/bare-period", "ugly", "fair");

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "a.md ¦ bad 1\\n\\n<!-- stet -->\\nbad 2\\n\\nbad 3\\n ¦ 1 3",
        "a.md ¦ bad 1\\n\\n<!-- stet -->\\n\\nbad 2\\n\\nbad 3\\n ¦ 1 3",
        "a.md ¦ bad 1\\n\\nbad 2 <!-- stet -->\\nand bad 3\\n\\nbad 4 ¦ 1 4",
        "a.md ¦ - bad 1\\n<!-- stet -->\\n- bad 2\\n- bad 3\\n ¦ 1 3",
        "a.md ¦ <!-- stet -->\\n| bad 1 | bad 2 |\\n|---|---|\\n| bad 3 | bad 4 |\\n\\nbad 5 ¦ 5",
        "a.md ¦ <!-- stet-start -->\\nbad 1\\n\\n# bad 2\\n<!-- stet-end -->\\n\\nbad 3 ¦ 3",
        "a.md ¦ bad 1\\n\\n<!-- stet-file -->\\n ¦ ",
        "a.md ¦ ---\\ntitle: bad 1\\n---\\n<!-- stet-file: naming -->\\n\\nbad 2 ¦ ",
        "a.md ¦ > <!-- stet -->\\n> bad 1\\n\\nbad 2\\n ¦ 2",
        "a.mdx ¦ bad 1\\n\\n{/* stet */}\\n\\nbad 2\\n\\nbad 3\\n ¦ 1 3",
        "a.html ¦ <p>bad 1</p><!-- stet --><p>bad 2</p><p>bad 3</p> ¦ 1 3",
        "a.html ¦ <p><!-- stet -->bad 1</p><p>bad 2</p> ¦ 2",
        "a.html ¦ <!doctype html><!-- stet-file --><html><head><title>bad 1</title></head><body>bad"
            + " 2</body></html> ¦ ",
        "a.html ¦ <!doctype html><html><head><!-- stet-file --><title>bad 1</title></head><body>bad"
            + " 2</body></html> ¦ ",
        "a.html ¦ <table><!-- stet --><tr><td>bad 1<td>bad 2</table>bad 3 ¦ 3",
        "a.html ¦ <ul><!-- stet-start --><li>bad 1<li>bad 2<!-- stet-end --><li>bad 3</ul> ¦ 3",
        "a.adoc ¦ bad 1\\n\\n// stet\\nbad 2\\n\\nbad 3\\n ¦ 1 3",
        "a.adoc ¦ = bad 1\\n// stet-file\\n:a: b\\n\\nbad 2\\n ¦ ",
        "a.adoc ¦ // stet-file\\n= bad 1\\n\\nbad 2\\n ¦ ",
        "a.adoc ¦ bad 1\\n// stet\\nbad 2\\n\\nbad 3 ¦ 3",
        "a.adoc ¦ * bad 1\\n// stet\\n* bad 2\\n* bad 3\\n ¦ 1 3",
        "a.adoc ¦ // stet-start: naming\\nbad 1\\n\\n== bad 2\\n\\n// stet-end\\nbad 3 ¦ 3",
        "a.rst ¦ bad 1\\n\\n.. stet\\n\\nbad 2\\n\\nbad 3\\n ¦ 1 3",
        "a.rst ¦ .. stet-file: naming/variant\\n\\nbad 1\\n=====\\n\\nbad 2\\n ¦ ",
        "a.rst ¦ - bad 1\\n\\n  .. stet\\n\\n  bad 2\\n\\n- bad 3\\n ¦ 1 3",
        "a.txt ¦ bad 1\\n<!-- stet -->\\nbad 2\\n\\nbad 3\\n ¦ 1 3",
        "a.txt ¦ bad 1\\n\\n  <!-- stet: naming -->  \\n\\nbad 2\\n\\nbad 3\\n ¦ 1 3",
        "a.txt ¦ <!-- stet-start -->\\nbad 1\\n\\nbad 2\\n<!-- stet-end -->\\nbad 3\\n ¦ 3",
      })
  void letsStandWhatItIsWrittenFor(String name, String text, String found) {
    assertThat(numbers(name, unescape(text))).isEqualTo(found == null ? "" : found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "a.md ¦ ```\\n<!-- stet -->\\n```\\n\\nbad 1\\n",
        "a.md ¦ `<!-- stet -->` bad 1\\n",
        "a.md ¦ Text.\\n\\n    <!-- stet -->\\n\\nbad 1\\n",
        "a.md ¦ [x](a.html '<!-- stet -->') bad 1\\n",
        "a.md ¦ <!-- a <!-- b\\n<!-- stet\\n\\nfine -->\\n\\nbad 1\\n",
        "a.md ¦ \\\\<!-- stet --> bad 1\\n",
        "a.mdx ¦ `{/* stet */}` bad 1\\n",
        "a.html ¦ <p title='<!-- stet -->'>bad 1",
        "a.html ¦ <p data-x='<!-- stet -->'>bad 1",
        "a.html ¦ <script>'<!-- stet -->'</script>bad 1",
        "a.html ¦ &lt;!-- stet --&gt; bad 1",
        "a.html ¦ <!-- <!-- stet --> bad 1",
        "a.adoc ¦ ----\\n// stet\\n----\\n\\nbad 1\\n",
        "a.adoc ¦ ////\\n// stet\\n////\\n\\nbad 1\\n",
        "a.adoc ¦ text // stet\\n\\nbad 1\\n",
        "a.adoc ¦ /// stet\\n\\nbad 1\\n",
        "a.rst ¦ Code::\\n\\n   .. stet\\n\\nbad 1\\n",
        "a.rst ¦ text\\n.. stet\\n\\nbad 1\\n",
        "a.txt ¦ We wrote <!-- stet --> there.\\n\\nbad 1\\n",
        "a.txt ¦ // stet\\n\\nbad 1\\n",
        "a.md ¦ <!-- stet: wording -->\\nbad 1\\n",
        "a.md ¦ <!-- stettin -->\\nbad 1\\n",
        "a.md ¦ <!-- stet-stop -->\\nbad 1\\n",
      })
  void isNoneInCodeOrAttributesOrForOtherRules(String name, String text) {
    assertThat(numbers(name, unescape(text))).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "a.txt ¦ He was bad [sic] 1, and bad 2.\\n ¦ 2",
        "a.txt ¦ He was \"bad\" (sic) 1, and bad 2.\\n ¦ 2",
        "a.md ¦ He was bad *[sic]* 1, and bad 2.\\n ¦ 2",
        "a.md ¦ He was **bad** [*sic*] 1, and bad 2.\\n ¦ 2",
        "a.html ¦ He was bad <i>[sic]</i> 1, and bad 2. ¦ 2",
        "a.adoc ¦ He was bad _[sic]_ 1, and bad 2. ¦ 2",
        "a.rst ¦ He was bad *[sic]* 1, and bad 2. ¦ 2",
        "a.txt ¦ [sic] bad 1. This is music. ¦ 1",
        "a.txt ¦ Good [sic] and bad 1. ¦ 1",
      })
  void sicIsAboutTheWordBeforeIt(String name, String text, String found) {
    assertThat(numbers(name, unescape(text))).isEqualTo(found);
  }

  @Test
  void whatStandsIsNotMended() {
    Article article = article("a.md", "bad\n\n<!-- stet -->\nbad ugly\n\nugly\n");

    assertThat(new Fixer(linter(BAD, UGLY)::lint, true).fix(article).after().source().text())
        .isEqualTo("good\n\n<!-- stet -->\nbad ugly\n\nfair\n");
  }

  @Test
  void laterStagesReadWhatStandsAsItIs() {
    Rule early =
        new WordRule(BAD.info().at(Stage.CHARACTERS), "bad", finding -> finding.safely("good"));
    Rule late = WordRule.safe("wording/wrong-off", "good", "best");
    Article article = article("a.txt", "bad good\n<!-- stet: naming -->\nbad\ngood\n");

    assertThat(rules(linter(early, late), article))
        .containsExactly("naming/variant@0", "wording/wrong-off@4", "wording/wrong-off@35");
  }

  @Test
  void aPlaceThatStandsIsNotFoundByTheEngine() {
    FakeEngine engine = new FakeEngine(Set.of(), List.of(engines(23, 26), engines(27, 31)));
    Article article = article("a.txt", "<!-- stet: naming -->\n\nbad ugly\n");
    Linter linter = Linter.of(List.of(BAD), engine, Selection.ALL);

    assertThat(rules(linter, article)).containsExactly("languagetool/A@27");
  }

  @Test
  void stetsSilenceTheEngine() {
    FakeEngine engine = new FakeEngine(Set.of(), List.of(engines(0, 4), engines(20, 24)));
    Article article = article("a.txt", "ugly\n\n<!-- stet -->\nugly\n");

    assertThat(rules(Linter.of(List.of(), engine, Selection.ALL), article))
        .containsExactly("languagetool/A@0");
  }

  @Test
  void aFixThatWouldChangeWhatStandsIsNotOffered() {
    Rule pairs =
        new WordRule(
            BAD.info(),
            "open",
            finding ->
                finding.with(
                    new Fix(
                        Applicability.SAFE,
                        List.of(
                            new Edit(finding.span(), "OPEN"),
                            new Edit(new Span(21, 26), "CLOSE")))));
    Article article = article("a.txt", "open\n\n<!-- stet -->\n\nclose\n");
    List<Finding> findings = linter(pairs).lint(article);

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).fixes()).isEmpty();
    assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void whatLetsNothingStandIsReported() {
    assertThat(stets("a.md", "<!-- stet -->\ngood\n\n<!-- stet -->\nbad\n", Selection.ALL))
        .containsExactly("stet/unused@0");
    assertThat(stets("a.md", "<!-- stet: naming/variant -->\ngood\n", Selection.ALL))
        .containsExactly("stet/unused@0");
    assertThat(stets("a.md", "<!-- stet-start -->\n\nbad\n", Selection.ALL))
        .containsExactly("stet/malformed@0");
    // The outer one is not needed.
    assertThat(
            stets(
                "a.md",
                "<!-- stet-start -->\n\n<!-- stet -->\nbad\n\n<!-- stet-end -->\n",
                Selection.ALL))
        .containsExactly("stet/unused@0");
  }

  @Test
  void rulesThatDoNotRunMayHaveSomethingToFind() {
    String text = "<!-- stet: naming -->\ngood\n\n<!-- stet -->\ngood\n";

    assertThat(stets("a.md", text, new Selection(List.of("stet", "wording"), List.of()))).isEmpty();
    assertThat(stets("a.md", text, new Selection(List.of("stet", "naming"), List.of())))
        .containsExactly("stet/unused@0");
    assertThat(stets("a.md", text, new Selection(List.of(), List.of("languagetool"))))
        .containsExactly("stet/unused@0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.html"})
  void removingItIsSuggestedInMarkup(String name) {
    Article article = article(name, "<p>good</p>\n\n<!-- stet -->\n\n<p>fine</p>\n");
    Linter linter = Linter.of(RuleCatalog.load().rules(), FakeEngine.silent(), Selection.ALL);

    assertThat(new Fixer(linter::lint, true).fix(article).after().source().text())
        .isEqualTo("<p>good</p>\n\n<p>fine</p>\n");
    assertThat(new Fixer(linter::lint, false).fix(article).changed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "a.md ¦ <!-- stet -->\\n\\nbad\\n\\n",
        "a.md ¦ <!-- stet-start -->\\n\\nbad\\n\\n",
        "a.md ¦ <!-- stet: naming/varient -->\\n\\nbad\\n\\n",
        "a.md ¦ <!-- stet <!-- ",
        "a.md ¦ | bad | <!-- stet --> |\\n",
        "a.mdx ¦ {/* stet ",
        "a.html ¦ <p>bad<!-- stet -->",
        "a.html ¦ <td><!-- stet -->bad\\n",
        "a.adoc ¦ // stet\\nbad\\n\\n",
        "a.rst ¦ .. stet\\n\\nbad\\n\\n",
        "a.txt ¦ <!-- stet -->\\nbad\\n",
        "a.txt ¦ <!-- stet <!-- ",
        "a.txt ¦ bad [sic] ",
      })
  void thousandsTakeTimeInProportion(String name, String unit) {
    String text = unescape(unit + (unit.endsWith("\\n") ? "" : " "));
    assertThat(
            Growth.ofFourfold(
                3_000, times -> article(name, text.repeat(times)), article -> Stets.of(article)))
        .isLessThan(10);
  }

  private static List<String> stets(String name, String text, Selection selection) {
    List<Rule> rules = new ArrayList<>(List.of(BAD, UGLY));
    RuleCatalog.load().rules().stream()
        .filter(rule -> rule.info().group().equals("stet"))
        .forEach(rules::add);
    return rules(Linter.of(rules, FakeEngine.silent(), selection), article(name, text)).stream()
        .filter(each -> each.startsWith("stet"))
        .toList();
  }

  private static Linter linter(Rule... rules) {
    return Linter.of(List.of(rules), FakeEngine.silent(), Selection.ALL);
  }

  private static List<String> rules(Linter linter, Article article) {
    return linter.lint(article).stream()
        .map(finding -> finding.rule() + "@" + finding.span().start())
        .toList();
  }

  private static Finding engines(int start, int end) {
    return new Finding(
        "languagetool/A", Severity.WARNING, new Span(start, end), "spelling", "", List.of());
  }

  /** The numbers behind the words that are found. */
  private static String numbers(String name, String text) {
    return linter(BAD).lint(article(name, text)).stream()
        .map(finding -> text.substring(finding.span().end()).replaceFirst("(?s)^\\D*(\\d).*", "$1"))
        .collect(Collectors.joining(" "));
  }

  private static String unescape(String text) {
    return text.translateEscapes();
  }

  static Article article(String name, String text) {
    try {
      Source empty = Source.decode(name, new byte[0]);
      Format format = Format.ofFileName(name).orElseThrow();
      return Article.parse(empty.withText(text), format, Dialect.EN_US);
    } catch (SourceException e) {
      throw new AssertionError(e);
    }
  }
}
