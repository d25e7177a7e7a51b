package dev.copydesk.calibration;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.source.Span;
import dev.copydesk.testing.FakeEngine;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tells how loud our own rules are on edited text, all of them together.
 *
 * <p>A program and no test, for what it lists is to be read:
 *
 * <pre>java -cp … dev.copydesk.calibration.SilenceReport [--suggested] [folder or file …]</pre>
 *
 * Without a path it reads the clean texts that lie beside the checkout. Every file is read as plain
 * text, whatever its markup. An edit is one replaced stretch of text, so a finding may count
 * several.
 */
public final class SilenceReport {
  /** At most one safe edit in so many words of edited text. */
  private static final int BUDGET = 20_000;

  private static final List<String> CLEAN =
      List.of(
          "clean-adoc", "clean-html", "clean-md", "clean-plain", "clean-rst", "pud", "legit-names");

  private static final List<String> ENDINGS =
      List.of(".txt", ".md", ".adoc", ".asciidoc", ".html", ".xhtml", ".rst");

  private static final int CONTEXT = 50;

  private final Linter linter =
      Linter.of(RuleCatalog.load().rules(), FakeEngine.silent(), Selection.ALL);
  private final boolean listsSuggested;
  private final PrintStream out;
  private final Map<String, Loudness> perCorpus = new TreeMap<>();
  private final Map<String, Map<Severity, Integer>> perRule = new TreeMap<>();

  private SilenceReport(boolean listsSuggested, PrintStream out) {
    this.listsSuggested = listsSuggested;
    this.out = out;
  }

  /** What a corpus came to. */
  private static final class Loudness {
    private long words;
    private int findings;
    private int edits;

    void add(Loudness other) {
      words += other.words;
      findings += other.findings;
      edits += other.edits;
    }

    double editsPerBudget() {
      return words == 0 ? 0 : (double) edits * BUDGET / words;
    }
  }

  /** Prints the report; the exit code is 1 if the safe edits are over the budget. */
  public static void main(String[] arguments) throws IOException {
    List<String> paths = new ArrayList<>(List.of(arguments));
    boolean listsSuggested = paths.remove("--suggested");
    if (paths.isEmpty()) {
      CLEAN.forEach(name -> paths.add("../../shared/corpora/" + name));
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    SilenceReport report = new SilenceReport(listsSuggested, out);
    for (String path : paths) {
      report.readAll(Path.of(path));
    }
    if (report.printTables() > 1) {
      System.exit(1);
    }
  }

  private void readAll(Path corpus) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(corpus)) {
      files =
          walk.filter(file -> Files.isRegularFile(file) && !file.endsWith("SOURCE.txt"))
              .filter(file -> file.equals(corpus) || ENDINGS.stream().anyMatch(isEndOf(file)))
              .sorted()
              .toList();
    }
    Loudness loudness =
        perCorpus.computeIfAbsent(String.valueOf(corpus.getFileName()), key -> new Loudness());
    for (Path file : files) {
      try {
        Source source = Source.decode(file.toString(), Files.readAllBytes(file));
        read(corpus.relativize(file).toString(), source, loudness);
      } catch (SourceException e) {
        out.println("not text: " + file);
      }
    }
  }

  private static Predicate<String> isEndOf(Path file) {
    return ending -> file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private void read(String name, Source source, Loudness loudness) {
    String text = source.text();
    loudness.words += new StringTokenizer(text).countTokens();
    for (Finding finding : linter.lint(Article.parse(source, Format.TEXT, Dialect.EN_US))) {
      perRule
          .computeIfAbsent(finding.rule(), key -> new TreeMap<>())
          .merge(finding.severity(), 1, Integer::sum);
      int edits = finding.safeFix().map(fix -> fix.edits().size()).orElse(0);
      if (edits > 0) {
        loudness.findings++;
        loudness.edits += edits;
      }
      if (edits > 0 || listsSuggested) {
        out.println(line(name, text, finding, edits));
      }
    }
  }

  private static String line(String name, String text, Finding finding, int edits) {
    Span span = finding.span();
    String before = text.substring(Math.max(0, span.start() - CONTEXT), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
    String change =
        finding.fixes().isEmpty()
            ? ""
            : " -> " + finding.fixes().get(0).edits().get(0).replacement();
    return String.join(
            "\t",
            edits > 0 ? "SAFE " + edits : finding.severity().name(),
            name,
            finding.rule(),
            before + "[[" + span.in(text) + change + "]]" + after,
            finding.evidence())
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  /** Prints the counts; returns the safe edits in so many words as may have one. */
  private double printTables() {
    out.printf("%n%-16s %9s %9s %6s %10s%n", "corpus", "words", "findings", "edits", "per 20,000");
    Loudness all = new Loudness();
    perCorpus.forEach(
        (name, loudness) -> {
          print(name, loudness);
          all.add(loudness);
        });
    print("all", all);
    double per = 10_000.0 / Math.max(1, all.words);
    out.printf("%n%-34s %6s %9s %6s   per 10,000 words%n", "rule", "safe", "suggested", "info");
    perRule.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .forEach(
            row -> {
              int safe = row.getValue().getOrDefault(Severity.ERROR, 0);
              int suggested = row.getValue().getOrDefault(Severity.WARNING, 0);
              int info = row.getValue().getOrDefault(Severity.INFO, 0);
              out.printf(
                  "%-34s %6d %9d %6d   %.2f%n",
                  row.getKey(), safe, suggested, info, (suggested + info) * per);
            });
    return all.editsPerBudget();
  }

  private void print(String name, Loudness loudness) {
    out.printf(
        "%-16s %9d %9d %6d %10.2f%n",
        name, loudness.words, loudness.findings, loudness.edits, loudness.editsPerBudget());
  }
}
