package dev.copydesk.cli;

import dev.copydesk.baseline.Baseline;
import dev.copydesk.baseline.BaselineUpdate;
import dev.copydesk.config.Configurations;
import dev.copydesk.lint.Checked;
import dev.copydesk.report.Plural;
import dev.copydesk.run.BaselinePaths;
import dev.copydesk.run.House;
import dev.copydesk.run.Input;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what is found now into a file, so that later checks speak only of what is new. */
@Command(
    name = "baseline",
    description = {
      "Writes all findings into a file of known ones, or adds those that are not in it.",
      "check and fix leave them out with the same --baseline."
    },
    mixinStandardHelpOptions = true)
final class BaselineCommand implements Callable<Integer> {
  @Mixin private ConfigOptions config = new ConfigOptions();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private EngineOptions engine = new EngineOptions();
  @Mixin private CacheOptions cache = new CacheOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private BaselineOptions baseline = new BaselineOptions();

  @Option(
      names = "--prune",
      description = "Take out what is no longer found in these articles or in those that are gone.")
  private boolean prune;

  private final Session session;
  private final Streams streams;
  private int failed;

  BaselineCommand(Session session) {
    this.session = session;
    this.streams = session.streams();
  }

  @Override
  public Integer call() throws UsageException, SourceException, IOException {
    if (input.isStandardInput()) {
      throw new UsageException("a baseline is about files; standard input is none");
    }
    Desk desk = new Desk(session, output, cache.open(session, output));
    House house =
        desk.house(config, input, rules, engine, new Configurations.Options(session.folder()));
    Path file =
        baseline
            .file(session)
            .or(() -> house.configuredFolder().baseline())
            .orElse(session.folder().resolve(Baseline.FILE_NAME));
    Map<String, String> problems = new LinkedHashMap<>();
    List<Input> articles = input.find(session, house, problems);
    desk.verify(articles, house);
    problems.values().forEach(problem -> fail(desk, problem));
    InputOptions.keep(articles, file);
    BaselineUpdate update =
        desk.copydesk().update(Files.exists(file) ? Baseline.read(file) : Baseline.EMPTY);
    BaselinePaths paths = new BaselinePaths(file);
    Iterator<Input> each = articles.iterator();
    try (Progress progress = new Progress(streams, output, articles.size())) {
      desk.copydesk()
          .check(
              articles,
              house,
              checked -> {
                progress.clear();
                add(checked, each.next(), house, paths, update, desk);
                progress.step();
              });
    }
    Baseline result = update.result(prune, paths::exists);
    result.write(file);
    if (!output.isQuiet()) {
      streams.say(
          file
              + ": "
              + Plural.of(result.size(), "known finding")
              + " ("
              + update.added()
              + " added, "
              + update.removed()
              + " removed)");
    }
    return failed > 0 ? ExitStatus.ERROR : ExitStatus.OK;
  }

  private void add(
      Checked checked,
      Input input,
      House house,
      BaselinePaths paths,
      BaselineUpdate update,
      Desk desk) {
    checked.error().ifPresent(error -> fail(desk, error));
    checked.article().ifPresent(article -> desk.notes(article, house.of(input)).forEach(desk::say));
    update.add(paths.of(input), checked);
  }

  private void fail(Desk desk, String error) {
    failed++;
    desk.say(error);
  }
}
