package dev.copydesk.maven;

import dev.copydesk.article.Article;
import dev.copydesk.article.Language;
import dev.copydesk.lint.Checked;
import dev.copydesk.report.FileReport;
import dev.copydesk.report.OutputFormat;
import dev.copydesk.report.Plural;
import dev.copydesk.report.Report;
import dev.copydesk.report.ReportContext;
import dev.copydesk.report.Summary;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rule.Severity;
import dev.copydesk.run.Copydesk;
import dev.copydesk.run.FileInput;
import dev.copydesk.run.House;
import dev.copydesk.run.Input;
import dev.copydesk.run.Novelty;
import dev.copydesk.run.Settings;
import dev.copydesk.source.Reason;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Checks the articles of a module, reports what it finds and judges it. */
final class ArticleCheck {
  private final Copydesk copydesk;
  private final Log log;

  ArticleCheck(Copydesk copydesk, Log log) {
    this.copydesk = copydesk;
    this.log = log;
  }

  void run(CheckRequest request)
      throws SourceException, MojoExecutionException, MojoFailureException {
    List<FileInput> articles = request.articles().find();
    if (articles.isEmpty()) {
      log.debug("No articles in " + request.articles().module().folder());
      return;
    }
    Tally tally = new Tally(new Summary());
    check(articles, request, tally, List.of());
    judge(tally, request);
  }

  /**
   * Checks articles and reports what is found, without judging it.
   *
   * @param articles the articles, at least one
   * @param summary adds up what is found
   * @param also what is told of each article beside the reports
   */
  void report(List<FileInput> articles, CheckRequest request, Summary summary, Report also)
      throws SourceException, MojoExecutionException {
    check(articles, request, new Tally(summary), List.of(also));
  }

  private void check(List<FileInput> articles, CheckRequest request, Tally tally, List<Report> more)
      throws SourceException, MojoExecutionException {
    request.articles().verify(articles);
    List<FileReport> files = new ArrayList<>();
    try {
      begin(files, request);
      List<Report> reports = new ArrayList<>(more);
      if (request.formats().stream().anyMatch(format -> format.fileName().isEmpty())) {
        reports.add(new LogReport(log, request.formats().contains(OutputFormat.TEXT)));
      }
      reports.addAll(files);
      check(articles, request, tally, reports, files);
    } catch (IOException e) {
      throw new MojoExecutionException("the reports cannot be written: " + Reason.of(e), e);
    } finally {
      close(files);
    }
  }

  /** What was found, and how much of it counts. */
  private static final class Tally {
    final Summary summary;
    int counting;

    Tally(Summary summary) {
      this.summary = summary;
    }
  }

  private void check(
      List<FileInput> articles,
      CheckRequest request,
      Tally tally,
      List<Report> reports,
      List<FileReport> files)
      throws IOException, SourceException {
    House house = request.articles().house();
    Novelty novelty =
        Novelty.of(
            copydesk.known(house.known(request.baseline())),
            request.since().orElse(null),
            request.articles().module().folder(),
            System.getenv());
    List<Input> inputs = novelty.of(List.<Input>copyOf(articles));
    // Results come in the order of the articles.
    Iterator<Input> next = inputs.iterator();
    try {
      copydesk.check(
          inputs,
          house,
          checked -> {
            Input input = next.next();
            Checked found = novelty.of(checked);
            tally.counting += house.configured(input).failOn().count(found);
            add(found, house.of(input), tally.summary, reports);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    tally.summary.setKnown(novelty.known());
    for (Report report : reports) {
      report.end(tally.summary);
    }
    request.articles().unknownRules().forEach(log::warn);
    for (FileReport file : files) {
      file.finish();
    }
  }

  private static void begin(List<FileReport> files, CheckRequest request) throws SourceException {
    ReportContext context =
        ReportContext.ofFile(
            request.articles().module().top(), request.failOn(), RuleCatalog.load());
    for (OutputFormat format : request.formats()) {
      if (format.fileName().isPresent()) {
        files.add(
            FileReport.of(
                folder(request.reportFolder()).resolve(format.fileName().get()), format, context));
      }
    }
  }

  private static Path folder(Path folder) throws SourceException {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new SourceException(folder + ": cannot be made: " + Reason.of(e), e);
    }
  }

  private void close(List<FileReport> files) {
    for (FileReport file : files) {
      try {
        file.close();
      } catch (IOException e) {
        log.debug(e);
      }
    }
  }

  private void add(Checked checked, Settings settings, Summary summary, List<Report> reports) {
    summary.add(checked);
    checked.error().ifPresent(log::error);
    checked.article().ifPresent(article -> noteEncoding(log, article.source()));
    checked.article().ifPresent(article -> noteLanguage(log, article, settings));
    try {
      for (Report report : reports) {
        report.add(checked);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says which language an article was found to be in, and why. */
  static void noteLanguage(Log log, Article article, Settings settings) {
    Optional<String> contradiction = settings.language().contradiction(article);
    if (contradiction.isPresent()) {
      log.warn(
          article.source().name()
              + ": "
              + contradiction.get()
              + "; set copydesk.language to auto or "
              + article.language().tag());
      return;
    }
    Language language = article.language();
    if (!language.evidence().isEmpty()) {
      log.debug(article.source().name() + ": " + language.tag() + ": " + language.evidence());
    }
  }

  static void noteEncoding(Log log, Source source) {
    source.encodingNote().ifPresent(note -> log.warn(source.name() + ": " + note));
  }

  private void judge(Tally tally, CheckRequest request)
      throws MojoExecutionException, MojoFailureException {
    Summary summary = tally.summary;
    if (summary.failed() > 0) {
      throw new MojoExecutionException(
          "Copydesk could not check "
              + Plural.of(summary.failed(), "article")
              + "; the errors above say why");
    }
    if (summary.findings() == 0) {
      log.info("Copydesk: " + summary.inWords());
      return;
    }
    int counting = tally.counting;
    String verdict = verdict(summary, counting, request);
    if (request.failOnFindings() && counting > request.maxAllowedFindings()) {
      throw new MojoFailureException(verdict);
    }
    boolean grave = summary.findings() > summary.count(Severity.INFO);
    verdict.lines().forEach(grave ? log::warn : log::info);
  }

  private static String verdict(Summary summary, int counting, CheckRequest request) {
    StringBuilder verdict = new StringBuilder("Copydesk: ").append(summary.inWords());
    if (request.maxAllowedFindings() > 0 && counting > 0) {
      verdict.append(" (" + request.maxAllowedFindings() + " allowed)");
    }
    int safe = summary.safeFixes();
    if (safe > 0) {
      verdict
          .append("\n" + safe + (safe == 1 ? " has" : " have") + " a safe fix: run ")
          .append(request.fixCommand());
    }
    return verdict.toString();
  }
}
