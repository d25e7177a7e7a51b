package dev.copydesk.cli;

import dev.copydesk.lint.Checked;
import dev.copydesk.report.FailOn;
import dev.copydesk.report.OutputFormat;
import dev.copydesk.report.Report;
import dev.copydesk.report.Summary;
import dev.copydesk.run.Input;
import dev.copydesk.run.Novelty;
import dev.copydesk.run.Settings;
import dev.copydesk.source.AtomicFile;
import dev.copydesk.source.SourceException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private EngineOptions engine = new EngineOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private BaselineOptions baseline = new BaselineOptions();

  @Option(
      names = "--output-format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default), concise or json.")
  private OutputFormat outputFormat = OutputFormat.TEXT;

  @Option(
      names = {"-o", "--output-file"},
      paramLabel = "FILE",
      description = "Write the report to a file instead of standard output.")
  private @Nullable Path outputFile;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description = "Exit with 1 from this severity on: error (default), warning, info or never.")
  private FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--since",
      paramLabel = "GIT_REF",
      description = "Report only what is on lines that are new or changed since this commit.")
  private @Nullable String since;

  private final Streams streams;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UsageException, SourceException, IOException {
    Desk desk = new Desk(streams, output, engine);
    Settings settings = desk.settings(input, rules);
    Novelty novelty =
        Novelty.of(
            desk.copydesk().known(baseline.read()),
            since,
            Path.of(".").toAbsolutePath().normalize());
    Map<String, String> problems = new LinkedHashMap<>();
    List<Input> articles = novelty.of(input.find(streams, problems));
    InputOptions.keep(articles, outputFile);
    Summary summary = new Summary();
    if (outputFile == null) {
      Writer out =
          new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
      check(desk, articles, settings, novelty, problems, out, summary);
    } else {
      Writer out = new StringWriter();
      check(desk, articles, settings, novelty, problems, out, summary);
      AtomicFile.write(outputFile, out.toString().getBytes(StandardCharsets.UTF_8));
    }
    if (summary.failed() > 0) {
      return ExitStatus.ERROR;
    }
    return failOn.count(summary) > 0 ? ExitStatus.FINDINGS : ExitStatus.OK;
  }

  private void check(
      Desk desk,
      List<Input> articles,
      Settings settings,
      Novelty novelty,
      Map<String, String> problems,
      Writer out,
      Summary summary)
      throws IOException {
    Report report = report(out);
    for (Map.Entry<String, String> problem : problems.entrySet()) {
      add(desk, report, summary, Checked.failed(problem.getKey(), problem.getValue()));
    }
    try (Progress progress = new Progress(streams, output, articles.size())) {
      desk.copydesk()
          .check(
              articles,
              settings,
              checked -> {
                progress.clear();
                addUnchecked(desk, report, summary, novelty.of(checked), out);
                progress.step();
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    summary.setKnown(novelty.known());
    if (!(output.isQuiet() && outputFormat == OutputFormat.TEXT)) {
      report.end(summary);
    }
    out.flush();
  }

  private void addUnchecked(
      Desk desk, Report report, Summary summary, Checked checked, Writer out) {
    try {
      add(desk, report, summary, checked);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(Desk desk, Report report, Summary summary, Checked checked)
      throws IOException {
    checked.error().ifPresent(desk::complain);
    checked.article().ifPresent(article -> desk.noteEncoding(article.source()));
    checked.article().ifPresent(desk::noteLanguage);
    summary.add(checked);
    report.add(checked);
  }

  private Report report(Writer out) throws IOException {
    boolean terminal = outputFile == null && streams.outIsTerminal();
    return outputFormat.open(out, output.coloured(terminal), streams.columns());
  }
}
