package dev.copydesk.maven;

import dev.copydesk.article.Article;
import dev.copydesk.article.Language;
import dev.copydesk.baseline.Baseline;
import dev.copydesk.lint.Checked;
import dev.copydesk.report.OutputFormat;
import dev.copydesk.report.Plural;
import dev.copydesk.report.Report;
import dev.copydesk.report.Summary;
import dev.copydesk.rule.Severity;
import dev.copydesk.run.Copydesk;
import dev.copydesk.run.FileInput;
import dev.copydesk.run.Input;
import dev.copydesk.run.Novelty;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
    Summary summary;
    try {
      summary = check(articles, request);
    } catch (IOException e) {
      throw new UncheckedIOException("reports are made in memory", e);
    }
    judge(summary, request);
  }

  private Summary check(List<FileInput> articles, CheckRequest request)
      throws IOException, SourceException {
    List<Report> reports = new ArrayList<>();
    List<FileReport> files = new ArrayList<>();
    for (OutputFormat format : request.formats()) {
      if (format != OutputFormat.TEXT && format != OutputFormat.CONCISE) {
        files.add(new FileReport(request.reportFolder(), format));
      }
    }
    boolean withExcerpts = request.formats().contains(OutputFormat.TEXT);
    reports.add(new LogReport(log, withExcerpts ? OutputFormat.TEXT : OutputFormat.CONCISE));
    reports.addAll(files);
    Summary summary = new Summary();
    Baseline known =
        request.baseline().isPresent() ? Baseline.read(request.baseline().get()) : Baseline.EMPTY;
    Novelty novelty =
        Novelty.of(
            copydesk.known(known),
            request.since().orElse(null),
            request.articles().module().folder());
    copydesk.check(
        novelty.of(List.<Input>copyOf(articles)),
        request.articles().settings(),
        checked -> add(novelty.of(checked), summary, reports));
    summary.setKnown(novelty.known());
    for (Report report : reports) {
      report.end(summary);
    }
    for (FileReport file : files) {
      file.write();
    }
    return summary;
  }

  private void add(Checked checked, Summary summary, List<Report> reports) {
    summary.add(checked);
    checked.article().ifPresent(article -> noteEncoding(log, article.source()));
    checked.article().ifPresent(article -> noteLanguage(log, article));
    try {
      for (Report report : reports) {
        report.add(checked);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says which language an article was found to be in, and why. */
  static void noteLanguage(Log log, Article article) {
    Language language = article.language();
    if (!language.evidence().isEmpty()) {
      log.debug(article.source().name() + ": " + language.tag() + ": " + language.evidence());
    }
  }

  static void noteEncoding(Log log, Source source) {
    if (source.encodingGuessed()) {
      log.warn(source.name() + ": not valid UTF-8, read as " + source.encoding());
    }
  }

  private void judge(Summary summary, CheckRequest request)
      throws MojoExecutionException, MojoFailureException {
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
    int counting = request.failOn().count(summary);
    String verdict = verdict(summary, counting, request);
    if (request.failOnFindings() && counting > request.maxAllowedFindings()) {
      throw new MojoFailureException(verdict);
    }
    boolean grave = summary.atLeast(Severity.WARNING) > 0;
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
