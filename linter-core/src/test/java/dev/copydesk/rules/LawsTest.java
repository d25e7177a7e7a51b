package dev.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.config.LanguageChoice;
import dev.copydesk.fix.AppliedEdit;
import dev.copydesk.fix.FixResult;
import dev.copydesk.fix.Fixer;
import dev.copydesk.lint.Checked;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.run.Copydesk;
import dev.copydesk.run.Input;
import dev.copydesk.run.Settings;
import dev.copydesk.run.TextInput;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.source.Span;
import dev.copydesk.testing.FakeEngine;
import dev.copydesk.testing.Linting;
import dev.copydesk.testing.RandomText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every rule, and for all of them together, whatever the text. */
final class LawsTest {
  private static final RuleCatalog CATALOG = RuleCatalog.load();
  private static final Linter LINTER =
      Linter.of(CATALOG.rules(), FakeEngine.silent(), Selection.ALL);

  @Test
  void thereIsEnoughToTryTheLawsOn() {
    Fixer fixer = new Fixer(LINTER::lint, false);

    assertThat(Sample.all()).hasSizeGreaterThan(800);
    assertThat(Sample.articles())
        .hasSizeGreaterThanOrEqualTo(10)
        .allSatisfy(each -> assertThat(fixer.fix(each.article()).edits()).hasSizeGreaterThan(1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void fixingTwiceIsFixingOnce(boolean suggested) {
    Fixer fixer = new Fixer(LINTER::lint, suggested);
    List<String> broken = new ArrayList<>();
    // A case is about what is safe or about what is suggested; the other half shows enough of that.
    for (Sample sample : suggested ? Sample.share(0, 2) : Sample.all()) {
      FixResult once = fixer.fix(sample.article());
      if (!once.settled()) {
        broken.add(sample.name() + " does not settle: " + once.after().source().text());
        continue;
      }
      // Read anew, as the next run would.
      Article again = Linting.article(once.after().source().text(), sample.article().dialect());
      FixResult twice = fixer.fix(again);
      if (twice.changed()) {
        broken.add(sample.name() + " changes again: " + twice.edits());
      }
      if (!suggested
          && LINTER.lint(again).stream().anyMatch(finding -> finding.safeFix().isPresent())) {
        broken.add(sample.name() + " has a safe finding left");
      }
    }
    assertThat(broken).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void nothingElseIsTouched(String eol) {
    List<String> tails = List.of("", eol, eol + eol + eol);
    Fixer fixer = new Fixer(LINTER::lint, true);
    int kind = List.of("\n", "\r\n", "\r").indexOf(eol);
    for (int i = 0; i < tails.size(); i++) {
      // Each case has one kind of line end and one tail, each article all of them.
      for (Sample sample : Sample.share(kind * tails.size() + i, 3 * tails.size())) {
        String text = sample.text().stripTrailing().replace("\n", eol) + tails.get(i);
        assertOnlySpansChanged(sample.name(), text, fixer.fix(Linting.article(text)));
      }
    }
  }

  /** What stands between the edited spans is there afterwards, in order, from end to end. */
  private static void assertOnlySpansChanged(String name, String before, FixResult result) {
    String after = result.after().source().text();
    List<Span> spans =
        result.edits().stream().map(AppliedEdit::span).sorted(Comparator.naturalOrder()).toList();
    int done = 0;
    int at = 0;
    for (Span span : spans) {
      if (span.start() >= done) {
        String kept = before.substring(done, span.start());
        int found = after.indexOf(kept, at);
        assertThat(found).as("%s keeps `%s`", name, kept).isNotNegative();
        assertThat(done > 0 || found == 0).as("%s keeps its beginning", name).isTrue();
        at = found + kept.length();
      }
      done = Math.max(done, span.end());
    }
    assertThat(after.substring(at)).as(name).endsWith(before.substring(done));
  }

  @Test
  void theEncodingMakesNoDifference() throws SourceException {
    Fixer fixer = new Fixer(LINTER::lint, false);
    List<Charset> charsets =
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    for (int i = 0; i < charsets.size(); i++) {
      Charset charset = charsets.get(i);
      for (Sample sample : Sample.share(i, charsets.size() + 1)) {
        String text = sample.text();
        String expected = fixer.fix(sample.article()).after().source().text();
        byte[] before = ("\uFEFF" + text).getBytes(charset);
        byte[] after = fix(fixer, before, sample.article().dialect()).bytes();
        assertThat(new String(after, charset)).as(sample.name()).isEqualTo("\uFEFF" + expected);
      }
    }
    Charset cp1252 = Charset.forName("windows-1252");
    for (Sample sample : Sample.share(charsets.size(), charsets.size() + 1)) {
      String text = sample.text();
      // One more than look like UTF-8, so that it cannot be taken for that.
      long seeming =
          new String(text.getBytes(cp1252), StandardCharsets.UTF_8)
              .chars()
              .filter(c -> c >= 0x80 && c != 0xFFFD)
              .count();
      String guessed = text + " " + "\u00E9 ".repeat((int) seeming + 1) + "\n";
      byte[] before = guessed.getBytes(cp1252);
      // What looks like a mark of byte order would be one.
      if (cp1252.newEncoder().canEncode(text) && !text.startsWith("\u00EF\u00BB\u00BF")) {
        String wanted =
            fixer.fix(Linting.article(guessed, sample.article().dialect())).after().source().text();
        Source after = fix(fixer, before, sample.article().dialect());
        if (after.canWrite(wanted)) {
          // Else repairs that need a character it lacks are left out; that it is saved suffices.
          assertThat(after.text()).as(sample.name()).isEqualTo(wanted);
        }
        assertThat(after.bytes()).as(sample.name()).hasSize(after.text().length());
      }
    }
  }

  private static Source fix(Fixer fixer, byte[] bytes, Dialect dialect) throws SourceException {
    Article article = Article.parse(Source.decode("a.txt", bytes), Format.TEXT, dialect);
    return fixer.fix(article).after().source();
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void noTextMakesARuleThrow(List<String> texts) throws SourceException {
    Source empty = Source.decode("a.txt", new byte[0]);
    for (String text : texts) {
      Article article = Article.parse(empty.withText(text), Format.TEXT, Dialect.EN_US);
      for (Rule rule : CATALOG.rules()) {
        for (Finding finding : lint(article, rule)) {
          assertSound(rule, finding, text);
        }
      }
    }
  }

  static List<List<String>> oddTexts() {
    List<String> soup = new ArrayList<>();
    List<String> damaged = new ArrayList<>();
    List<String> truncated = new ArrayList<>();
    for (int seed = 0; seed < 300; seed++) {
      RandomText random = new RandomText(seed);
      soup.add(random.soup(120));
      soup.add(random.noise(400));
    }
    int seed = 0;
    for (Sample sample : Sample.all()) {
      damaged.add(new RandomText(seed++).damaged(sample.text()));
      truncated.add(sample.text().substring(0, sample.text().length() * (seed % 10) / 10));
    }
    List<String> long1 = new ArrayList<>();
    for (String piece : List.of("a", "\"", ".", "'", "A.", "\u2019s", "a-", "1,", "(", "\n", " ")) {
      long1.add(piece.repeat(1_000_000 / piece.length()));
    }
    List<String> edges = List.of("", " ", "\n", "\uFEFF", "\uD83D", "\uDE00\uD83D", "\0", "a", ".");
    return List.of(soup, damaged, truncated, long1, edges);
  }

  private static List<Finding> lint(Article article, Rule rule) {
    try {
      return Linting.lint(article, rule);
    } catch (RuntimeException | StackOverflowError e) {
      String text = article.source().text();
      String shown = text.length() > 2000 ? text.substring(0, 2000) : text;
      throw new AssertionError(rule.info().id() + " throws on: " + shown, e);
    }
  }

  private static void assertSound(Rule rule, Finding finding, String text) {
    String name = rule.info().id() + " at " + finding.span();
    assertThat(finding.rule()).isEqualTo(rule.info().id());
    assertThat(finding.span().end()).as(name).isLessThanOrEqualTo(text.length());
    assertThat(finding.message()).as(name).isNotBlank();
    for (Fix fix : finding.fixes()) {
      assertThat(rule.info().isSafe() || !fix.isSafe()).as(name + " promises no safe fix").isTrue();
      int done = 0;
      boolean changes = false;
      for (Edit edit : fix.edits()) {
        assertThat(edit.span().start()).as(name).isGreaterThanOrEqualTo(done);
        assertThat(edit.span().end()).as(name).isLessThanOrEqualTo(text.length());
        changes |= !edit.span().in(text).equals(edit.replacement());
        done = edit.span().end();
      }
      assertThat(changes).as(name + " has a fix that changes nothing").isTrue();
    }
  }

  @Test
  void messagesAreOneLine() {
    for (Sample sample : Sample.all()) {
      for (Finding finding : LINTER.lint(sample.article())) {
        assertThat(finding.message() + finding.evidence())
            .as("%s in %s", finding.rule(), sample.name())
            .doesNotContain("\n", "\r");
      }
    }
  }

  @Test
  void manyThreadsFindWhatOneFinds() {
    List<Input> inputs = new ArrayList<>();
    for (Sample sample : Sample.share(0, 3)) {
      inputs.add(new TextInput(sample.name(), sample.text().getBytes(StandardCharsets.UTF_8)));
    }
    assertThat(findings(inputs, 8)).isEqualTo(findings(inputs, 1));
  }

  /** A single article, which threads without one help to read. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void manyThreadsFindInALongArticleWhatOneFinds(int share) {
    StringBuilder text = new StringBuilder();
    Sample.share(share, 4).forEach(sample -> text.append(sample.text()).append("\n\n"));
    assertThat(text.length()).isGreaterThan(20_000);
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    List<Input> input = List.of(new TextInput("long", bytes));
    assertThat(findings(input, 4)).isEqualTo(findings(input, 1));
  }

  private static List<List<Finding>> findings(List<Input> inputs, int threads) {
    List<List<Finding>> findings = new ArrayList<>();
    Settings settings =
        new Settings(LanguageChoice.DEFAULT, Optional.empty(), Selection.ALL, threads);
    new Copydesk(CATALOG, FakeEngine.silent())
        .check(inputs, settings, (Checked checked) -> findings.add(checked.findings()));
    return findings;
  }
}
