package dev.copydesk.cli;

import dev.copydesk.config.Configurations;
import dev.copydesk.lint.Checked;
import dev.copydesk.report.FailOn;
import dev.copydesk.report.OutputFormat;
import dev.copydesk.report.ReportContext;
import dev.copydesk.report.Summary;
import dev.copydesk.report.Version;
import dev.copydesk.run.House;
import dev.copydesk.run.Input;
import dev.copydesk.run.Novelty;
import dev.copydesk.run.Results;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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

  @SuppressWarnings("UnusedVariable") // The client of a daemon reads it, before there are options.
  @Mixin
  private DaemonOptions daemon = new DaemonOptions();

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

  @Option(
      names = "--watch",
      description = "Check, and then check again whatever changes, until interrupted.")
  private boolean watch;

  private final Session session;
  private final Streams streams;

  CheckCommand(Session session) {
    this.session = session;
    this.streams = session.streams();
  }

  @Override
  public Integer call() throws UsageException, SourceException, IOException, InterruptedException {
    if (!watch) {
      return check(new Seen(false), Optional.empty());
    }
    requireWatchable();
    Seen seen = new Seen(true);
    return new Watching(session, input.roots(session), changed -> check(seen, Optional.of(changed)))
        .run();
  }

  private void requireWatchable() throws UsageException {
    if (input.isStandardInput()) {
      throw new UsageException("--watch is about files; standard input is none");
    }
    for (ReportTarget target : reporting.targets(session)) {
      boolean growing =
          target.format() == OutputFormat.TEXT || target.format() == OutputFormat.CONCISE;
      if (!growing || target.file().isPresent()) {
        throw new UsageException(
            "--watch shows findings on standard output, in the formats text and concise");
      }
    }
  }

  /**
   * Checks the articles.
   *
   * @param seen what has been shown before
   * @param changed the files that have changed since; empty if everything is to be shown
   */
  private int check(Seen seen, Optional<Set<Path>> changed)
      throws UsageException, SourceException, IOException {
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
    Set<String> names =
        articles.stream().map(Input::name).collect(Collectors.toCollection(HashSet::new));
    names.addAll(problems.keySet());
    seen.retain(names);
    desk.verify(articles, house);
    List<ReportTarget> targets = reporting.targets(session);
    for (ReportTarget target : targets) {
      InputOptions.keep(articles, target.file().orElse(null));
    }
    Summary summary = reporting.summary();
    try (Reports reports = open(targets, house, desk)) {
      Show show = new Show(desk, house, novelty, reports, summary, seen, changed);
      show.problems(problems);
      check(show, desk.remembers() ? articles : show.changed(articles));
      reports.end(summary);
    }
    return seen.status();
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
    return new Reports(targets, streams, context, brief);
  }

  private void check(Show show, List<Input> articles) throws IOException {
    // Results come in the order of the articles.
    Iterator<Input> next = articles.iterator();
    try (Progress progress = new Progress(streams, output, articles.size())) {
      show.desk()
          .copydesk()
          .check(
              articles,
              show.house(),
              new Results<>() {
                @Override
                public void accept(Checked checked) {
                  progress.clear();
                  show.result(next.next(), checked);
                  progress.step();
                }

                @Override
                public void pause() {
                  show.flush();
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    show.end();
  }
}
