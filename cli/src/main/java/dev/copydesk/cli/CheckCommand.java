package dev.copydesk.cli;

import dev.copydesk.config.Configurations;
import dev.copydesk.lint.Checked;
import dev.copydesk.report.FailOn;
import dev.copydesk.report.ReportContext;
import dev.copydesk.report.Summary;
import dev.copydesk.report.Version;
import dev.copydesk.run.House;
import dev.copydesk.run.Input;
import dev.copydesk.run.Novelty;
import dev.copydesk.run.Settings;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lints articles and reports what it finds. */
@Command(
    name = "check",
    description = "Finds damaged or careless prose; changes nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private ConfigOptions config = new ConfigOptions();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private EngineOptions engine = new EngineOptions();
  @Mixin private CacheOptions cache = new CacheOptions();
  @Mixin private DaemonOptions daemon = new DaemonOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private ReportOptions reporting = new ReportOptions();
  @Mixin private BaselineOptions baseline = new BaselineOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "Exit with 1 from this severity on: error (default), warning, info or never.")
  private @Nullable FailOn failOn;

  @Option(
      names = "--since",
      paramLabel = "GIT_REF",
      description = "Report only what is on lines that are new or changed since this commit.")
  private @Nullable String since;

  private final Session session;
  private final Streams streams;
  private int failing;

  CheckCommand(Session session) {
    this.session = session;
    this.streams = session.streams();
  }

  @Override
  public Integer call() throws UsageException, SourceException, IOException {
    Desk desk = new Desk(session, output, cache.open(session, output));
    Configurations.Options options = new Configurations.Options(session.folder());
    if (failOn != null) {
      options.set("fail-on", "--fail-on", failOn.label());
    }
    House house = desk.house(config, input, rules, engine, options);
    Novelty novelty =
        Novelty.of(
            desk.copydesk().known(baseline.read(session, house)),
            since,
            session.folder().toAbsolutePath().normalize(),
            session.environment());
    Map<String, String> problems = new LinkedHashMap<>();
    List<Input> articles = novelty.of(input.find(session, house, problems));
    desk.verify(articles, house);
    List<ReportTarget> targets = reporting.targets(session);
    for (ReportTarget target : targets) {
      InputOptions.keep(articles, target.file().orElse(null));
    }
    Summary summary = reporting.summary();
    try (Reports reports = open(targets, house, desk)) {
      check(desk, articles, house, novelty, problems, reports, summary);
      reports.end(summary);
    }
    if (summary.failed() > 0) {
      return ExitStatus.ERROR;
    }
    return failing > 0 ? ExitStatus.FINDINGS : ExitStatus.OK;
  }

  private Reports open(List<ReportTarget> targets, House house, Desk desk)
      throws SourceException, IOException {
    ReportContext context =
        new ReportContext(
            output.coloured(session),
            streams.columns(),
            session.folder().toAbsolutePath(),
            house.configuredFolder().failOn(),
            desk.rules(),
            Version.current());
    boolean brief = output.isQuiet() && !reporting.hasStatistics();
    return new Reports(targets, streams.out(), context, brief);
  }

  private void check(
      Desk desk,
      List<Input> articles,
      House house,
      Novelty novelty,
      Map<String, String> problems,
      Reports reports,
      Summary summary)
      throws IOException {
    for (Map.Entry<String, String> problem : problems.entrySet()) {
      add(
          desk,
          house.ofFolder(),
          reports,
          summary,
          Checked.failed(problem.getKey(), problem.getValue()));
    }
    // Results come in the order of the articles.
    Iterator<Input> next = articles.iterator();
    try (Progress progress = new Progress(streams, output, articles.size())) {
      desk.copydesk()
          .check(
              articles,
              house,
              checked -> {
                progress.clear();
                Input input = next.next();
                Checked found = novelty.of(checked);
                failing += house.configured(input).failOn().count(found);
                addUnchecked(desk, house.of(input), reports, summary, found);
                progress.step();
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    summary.setKnown(novelty.known());
    desk.noteUnknownRules(house);
  }

  private void addUnchecked(
      Desk desk, Settings settings, Reports reports, Summary summary, Checked checked) {
    try {
      add(desk, settings, reports, summary, checked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(
      Desk desk, Settings settings, Reports reports, Summary summary, Checked checked)
      throws IOException {
    checked.error().ifPresent(desk::complain);
    checked.article().ifPresent(article -> desk.noteEncoding(article.source()));
    checked.article().ifPresent(article -> desk.noteLanguage(article, settings));
    summary.add(checked);
    reports.add(checked);
  }
}
