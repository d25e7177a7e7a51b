package dev.copydesk.report;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.fix.FixResult;
import dev.copydesk.fix.Fixer;
import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.run.Copydesk;
import dev.copydesk.run.Input;
import dev.copydesk.run.Settings;
import dev.copydesk.run.TextInput;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.source.Span;
import dev.copydesk.testing.FakeEngine;
import dev.copydesk.testing.Linting;
import dev.copydesk.testing.WordRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Findings for reports to show, an ordinary lot and a hostile one. */
final class Samples {
  private static final RuleInfo SAFE = RuleInfo.safe("spacing/split-word", "0.1.0", "splits");
  private static final RuleInfo SUGGESTED = RuleInfo.suggested("wording/wrong-off", "0.1.0", "off");
  private static final RuleInfo INFO =
      RuleInfo.reported("structure/stitched-text", "0.1.0", "seams");

  private Samples() {}

  /** One article with findings of each severity, one without any, one that could not be read. */
  static List<Checked> ordinary() {
    String text =
        "Ferry stopped\n\n"
            + "The fer ry will not run be cause off the storm, the operator said on Friday evening,"
            + " and it may not run on Saturday.\r\n"
            + "Passengers who hold a ticket may travel by land the the whole month.\n";
    Article article = article("news/ferry.txt", text);
    return List.of(
        Checked.of(
            article,
            List.of(
                found(SAFE, text, "fer ry", "`fer ry` is `ferry`")
                    .withEvidence("`ferry` once more, `fer` never")
                    .safely("ferry"),
                found(SAFE, text, "be cause", "`be cause` is `because`")
                    .suggesting("be a cause")
                    .safely("because"),
                found(SUGGESTED, text, "off", "`off` for `of`").suggesting("of"),
                found(INFO, text, "Friday evening", "two days in one sentence"),
                deletion(found(SAFE, text, "the the", "`the` twice")),
                twoEdits(found(SUGGESTED, text, "by land", "turn round")))),
        Checked.of(article("news/calm.txt", "All is well.\n"), List.of()),
        Checked.failed("news/gone.txt", "news/gone.txt: no such file or directory"));
  }

  /** Text that is out to fool a terminal. */
  static List<Checked> hostile() {
    String text =
        "\u001B[31mred\u001B[0m\u0007 BAD \u202Etxet\u202C \u200FBAD\u00AD \u6F22\u5B57\u30FC BAD"
            + "\tBAD \uD83D\uDE00 BAD \u0085 e\u0301 BAD\n"
            + "x".repeat(1_000_000)
            + " BAD "
            + "y".repeat(1_000_000)
            + "\n"
            + "\u6F22".repeat(500)
            + "BAD"
            + "\u6F22".repeat(500)
            + "\n";
    Article article = article("news/\u001B[2Jbad\nname.txt", text);
    List<Finding> findings =
        Linting.lint(
            article,
            new WordRule(
                SAFE,
                "BAD",
                finding ->
                    finding.withEvidence("as \u001B[5mthere\u0007").safely("go\u001B[1mod\n")));
    Span wide = new Span(text.indexOf('x'), text.indexOf('y'));
    Finding huge =
        Finding.of(SUGGESTED, wide, "line one\nline two\u202E").suggesting("z".repeat(1_000_000));
    return List.of(
        Checked.of(article, findings), Checked.of(article("b.txt", text), List.of(huge)));
  }

  /** Names that are out to fool whoever builds paths, addresses, XML or commands of them. */
  static List<Checked> hostileNames() {
    List<Checked> named = new ArrayList<>();
    for (String name :
        List.of(
            "news/a b.txt",
            "./news/../news/\u00E9\uD83D\uDE00.txt",
            "\"quoted\" & <b>'x'.txt",
            "::error file=x,line=1::y.txt",
            "a%0Ab,c:d.txt",
            "line\nbreak\r\u2028.txt",
            "]]>.txt",
            "\u202Etxt.\u200F\uFEFF\uFFFE.txt",
            "../out/side.txt",
            "/elsewhere/x.txt",
            "back\\slash.txt",
            "nul\0.txt")) {
      String text = "A bad ]]> word {0} [x](http://y).\n";
      Finding finding = found(INFO, text, "bad", "]]> {0} [x](y) %25 \u0007\uD800 \uFFFF");
      named.add(Checked.of(article(name, text), List.of(finding.suggesting("\u0001\uDC00"))));
      named.add(Checked.failed(name + ".gone", name + ".gone: no such file"));
    }
    return List.copyOf(named);
  }

  /** What the rules find in a few articles, what LanguageTool might, and what cannot be read. */
  static List<Checked> real() {
    List<Input> inputs = new ArrayList<>();
    for (String name : List.of("ferry.txt", "market day.md", "calm.txt")) {
      try (InputStream in = Samples.class.getResourceAsStream("articles/" + name)) {
        inputs.add(new TextInput("news/" + name, Objects.requireNonNull(in).readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    List<Checked> checked = new ArrayList<>(check(inputs));
    String text = "It rain often.\n";
    Finding agreement =
        new Finding(
            "languagetool/IT_VBZ",
            Severity.WARNING,
            new Span(3, 7),
            "`it` goes with `rains`",
            "",
            List.of());
    checked.add(Checked.of(article("news/rain.txt", text), List.of(agreement.suggesting("rains"))));
    checked.add(Checked.failed("news/gone.txt", "news/gone.txt: no such file or directory"));
    return List.copyOf(checked);
  }

  /** What all rules of the house find. */
  static List<Checked> check(List<Input> inputs) {
    List<Checked> checked = new ArrayList<>();
    new Copydesk(RuleCatalog.load(), FakeEngine.silent())
        .check(inputs, Settings.DEFAULT, checked::add);
    return checked;
  }

  /** A report with a folder and a version that are the same on every machine. */
  static String report(OutputFormat format, List<Checked> checked) {
    ReportContext context =
        new ReportContext(
            false,
            80,
            Path.of("/press"),
            FailOn.ERROR,
            RuleCatalog.load(),
            new Version("1.2.3", "6.8"));
    StringBuilder out = new StringBuilder();
    try {
      Report report = format.open(out, context);
      for (Checked each : checked) {
        report.add(each);
      }
      report.end(summary(checked));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  static Summary summary(List<Checked> checked) {
    Summary summary = new Summary();
    checked.forEach(summary::add);
    return summary;
  }

  /** The result of replacing strings in bytes that are an article. */
  static FixResult fixed(String name, byte[] bytes, Rule... rules) {
    return new Fixer(each -> Linting.lint(each, rules), false).fix(article(name, bytes));
  }

  static Article article(String name, String text) {
    return article(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Article article(String name, byte[] bytes) {
    try {
      return Article.parse(Source.decode(name, bytes), Format.TEXT, Dialect.EN_US);
    } catch (SourceException e) {
      throw new AssertionError(e);
    }
  }

  private static Finding found(RuleInfo rule, String text, String wanted, String message) {
    int start = text.indexOf(wanted);
    return Finding.of(rule, new Span(start, start + wanted.length()), message);
  }

  private static Finding deletion(Finding finding) {
    int start = finding.span().start();
    Edit edit = new Edit(new Span(start, start + "the ".length()), "");
    return finding.with(new Fix(Applicability.SAFE, List.of(edit)));
  }

  private static Finding twoEdits(Finding finding) {
    int start = finding.span().start();
    return finding.with(
        new Fix(
            Applicability.SUGGESTED,
            List.of(
                new Edit(new Span(start, start + 2), "land"),
                new Edit(new Span(start + 3, start + 7), "by"))));
  }
}
