package dev.copydesk.cli;

import dev.copydesk.lint.Checked;
import dev.copydesk.report.FailOn;
import dev.copydesk.report.ReportContext;
import dev.copydesk.report.Summary;
import dev.copydesk.report.Version;
import dev.copydesk.run.Input;
import dev.copydesk.run.Settings;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lints articles and reports what it finds. */
@Command(
    name = "check",
    description = "Finds damaged or careless prose; changes nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private EngineOptions engine = new EngineOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private ReportOptions reporting = new ReportOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description = "Exit with 1 from this severity on: error (default), warning, info or never.")
  private FailOn failOn = FailOn.ERROR;

  private final Streams streams;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UsageException, SourceException, IOException {
    Desk desk = new Desk(streams, output, engine);
    Settings settings = desk.settings(input, rules);
    Map<String, String> problems = new LinkedHashMap<>();
    List<Input> articles = input.find(streams, problems);
    List<ReportTarget> targets = reporting.targets();
    for (ReportTarget target : targets) {
      InputOptions.keep(articles, target.file().orElse(null));
    }
    Summary summary = reporting.summary();
    try (Reports reports = open(targets, desk)) {
      check(desk, articles, settings, problems, reports, summary);
      reports.end(summary);
    }
    if (summary.failed() > 0) {
      return ExitStatus.ERROR;
    }
    return failOn.count(summary) > 0 ? ExitStatus.FINDINGS : ExitStatus.OK;
  }

  private Reports open(List<ReportTarget> targets, Desk desk) throws SourceException, IOException {
    ReportContext context =
        new ReportContext(
            output.coloured(streams.outIsTerminal()),
            streams.columns(),
            Path.of("").toAbsolutePath(),
            failOn,
            desk.rules(),
            Version.current());
    boolean brief = output.isQuiet() && !reporting.hasStatistics();
    return new Reports(targets, streams.out(), context, brief);
  }

  private void check(
      Desk desk,
      List<Input> articles,
      Settings settings,
      Map<String, String> problems,
      Reports reports,
      Summary summary)
      throws IOException {
    for (Map.Entry<String, String> problem : problems.entrySet()) {
      add(desk, reports, summary, Checked.failed(problem.getKey(), problem.getValue()));
    }
    try (Progress progress = new Progress(streams, output, articles.size())) {
      desk.copydesk()
          .check(
              articles,
              settings,
              checked -> {
                progress.clear();
                addUnchecked(desk, reports, summary, checked);
                progress.step();
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void addUnchecked(Desk desk, Reports reports, Summary summary, Checked checked) {
    try {
      add(desk, reports, summary, checked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(Desk desk, Reports reports, Summary summary, Checked checked)
      throws IOException {
    checked.error().ifPresent(desk::complain);
    checked.article().ifPresent(article -> desk.noteEncoding(article.source()));
    checked.article().ifPresent(desk::noteLanguage);
    summary.add(checked);
    reports.add(checked);
  }
}
