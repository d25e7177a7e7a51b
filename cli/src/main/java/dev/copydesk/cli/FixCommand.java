package dev.copydesk.cli;

import dev.copydesk.baseline.Baseline;
import dev.copydesk.config.Configurations;
import dev.copydesk.report.EditLog;
import dev.copydesk.report.FixSummary;
import dev.copydesk.report.Plural;
import dev.copydesk.run.CorrectedCopy;
import dev.copydesk.run.Destination;
import dev.copydesk.run.FixOutcome;
import dev.copydesk.run.Fixed;
import dev.copydesk.run.House;
import dev.copydesk.run.InPlace;
import dev.copydesk.run.Input;
import dev.copydesk.run.NotFixed;
import dev.copydesk.source.AtomicFile;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Applies fixes: in place, into a corrected copy, or as a diff. */
@Command(
    name = "fix",
    description = "Applies the safe fixes in place, or writes a corrected copy.",
    mixinStandardHelpOptions = true)
final class FixCommand implements Callable<Integer> {
  @Mixin private ConfigOptions config = new ConfigOptions();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private EngineOptions engine = new EngineOptions();
  @Mixin private CacheOptions cache = new CacheOptions();

  @SuppressWarnings("UnusedVariable") // The client of a daemon reads it, before there are options.
  @Mixin
  private DaemonOptions daemon = new DaemonOptions();

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private BaselineOptions baseline = new BaselineOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR|FILE|-",
      description =
          "Write a corrected copy and leave the sources as they are: a folder for many articles,"
              + " a file for one, - for standard output.")
  private @Nullable String target;

  @Option(
      names = "--diff",
      description = "Print a unified diff for patch -p1 and write nothing; exit 1 if there is one.")
  private boolean diff;

  @Option(
      names = "--suggested",
      description = "Where a finding has no safe fix, apply the first suggested one.")
  private boolean suggested;

  @Option(names = "--include-baseline", description = "Apply fixes of known findings as well.")
  private boolean includeBaseline;

  @Option(
      names = "--edit-log",
      paramLabel = "FILE",
      description = "Write every edit as a line of JSON.")
  private @Nullable Path editLog;

  @Option(names = "--exit-non-zero-on-fix", description = "Exit with 1 if anything was fixed.")
  private boolean exitNonZeroOnFix;

  private final Session session;
  private final Streams streams;
  private final StringBuilder log = new StringBuilder();
  private final FixSummary summary = new FixSummary();
  private boolean many;

  FixCommand(Session session) {
    this.session = session;
    this.streams = session.streams();
  }

  @Override
  public Integer call() throws UsageException, SourceException, IOException {
    Desk desk = new Desk(session, output, cache.open(session, output));
    House house =
        desk.house(config, input, rules, engine, new Configurations.Options(session.folder()));
    Baseline known = includeBaseline ? Baseline.EMPTY : baseline.read(session, house);
    Map<String, String> problems = new LinkedHashMap<>();
    List<Input> inputs = input.find(session, house, problems);
    desk.verify(inputs, house);
    many = inputs.size() > 1;
    for (String problem : problems.values()) {
      summary.addFailed();
      desk.say(problem);
    }
    InputOptions.keep(inputs, editLog);
    Destination destination = inputs.isEmpty() ? new InPlace() : destination(inputs);
    try (Progress progress = new Progress(streams, output, inputs.size())) {
      desk.copydesk()
          .fix(
              inputs,
              house,
              suggested,
              known,
              outcome -> {
                progress.clear();
                put(outcome, destination, desk, house);
                progress.step();
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      // Edits that were made are told even if a later article failed.
      writeLog();
    }
    sayDone();
    if (summary.failed() > 0) {
      return ExitStatus.ERROR;
    }
    return (diff || exitNonZeroOnFix) && summary.changed() > 0
        ? ExitStatus.FINDINGS
        : ExitStatus.OK;
  }

  private Destination destination(List<Input> inputs) throws UsageException, SourceException {
    if (diff) {
      if (target != null) {
        throw new UsageException("--diff writes nothing; leave -o away");
      }
      return new DiffOutput(streams.out());
    }
    String where = Objects.requireNonNullElse(target, "");
    if (where.equals("-") || (where.isEmpty() && input.isStandardInput())) {
      if (inputs.size() > 1) {
        throw new UsageException(
            "-o - is for one article, and there are " + inputs.size() + "; name a folder");
      }
      return new PlainOutput(streams.out());
    }
    if (where.isEmpty()) {
      return new InPlace();
    }
    Path path = session.path(where);
    boolean folder =
        where.endsWith("/")
            || where.endsWith("\\")
            || Files.isDirectory(path)
            // What was asked for decides, not which of it could be found.
            || inputs.size() != 1
            || input.roots(session).size() > 1
            || input.roots(session).stream().anyMatch(Files::isDirectory);
    return folder
        ? CorrectedCopy.intoFolder(path, input.roots(session), inputs)
        : CorrectedCopy.intoFile(path, inputs.get(0));
  }

  private void put(FixOutcome outcome, Destination destination, Desk desk, House house) {
    if (outcome instanceof NotFixed notFixed) {
      summary.addFailed();
      desk.say(notFixed.error());
    } else if (outcome instanceof Fixed fixed) {
      desk.notes(fixed.result().before(), house.of(fixed.input())).forEach(desk::say);
      try {
        destination.put(fixed);
        count(fixed);
      } catch (SourceException e) {
        summary.addFailed();
        desk.say(e.getMessage());
      }
    }
  }

  private void count(Fixed fixed) {
    summary.add(fixed.result());
    if (!fixed.result().changed()) {
      return;
    }
    try {
      new EditLog(log).add(fixed.result());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!output.isQuiet() && !diff && many) {
      streams.say(fixed.input().name() + ": " + Plural.of(fixed.result().edits().size(), "edit"));
    }
  }

  private void writeLog() throws SourceException {
    if (editLog != null) {
      AtomicFile.write(editLog, log.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private void sayDone() {
    if (!output.isQuiet() && !diff && summary.done() > 0) {
      streams.say(summary.inWords());
    }
  }
}
