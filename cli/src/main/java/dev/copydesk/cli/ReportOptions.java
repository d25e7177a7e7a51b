package dev.copydesk.cli;

import dev.copydesk.report.OutputFormat;
import dev.copydesk.report.Summary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which reports are made of the findings. */
final class ReportOptions {
  @Option(
      names = "--output-format",
      paramLabel = "FORMAT[=FILE]",
      completionCandidates = Formats.class,
      description = {
        "One of ${COMPLETION-CANDIDATES}; text if none is given.",
        "May be given more than once; =FILE writes that report to a file."
      })
  private List<String> outputFormats = new ArrayList<>();

  @Option(
      names = {"-o", "--output-file"},
      paramLabel = "FILE",
      description = "Write the report to a file instead of standard output.")
  private @Nullable Path outputFile;

  @Option(
      names = "--statistics",
      description = "Count by rule and by article; shown by text and json.")
  private boolean statistics;

  /** The names of all formats, for the help and for shells. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(OutputFormat.values()).map(OutputFormat::label).iterator();
    }
  }

  /** The reports asked for, at most one of them on standard output. */
  List<ReportTarget> targets(Session session) throws UsageException {
    List<ReportTarget> targets = new ArrayList<>();
    for (String each : outputFormats.isEmpty() ? List.of("text") : outputFormats) {
      targets.add(ReportTarget.of(session, each));
    }
    if (outputFile != null) {
      if (targets.size() > 1 || targets.get(0).file().isPresent()) {
        throw new UsageException(
            "-o names the file of one report; with several, write --output-format FORMAT=FILE");
      }
      if (!outputFile.toString().equals("-")) {
        targets.set(0, new ReportTarget(targets.get(0).format(), Optional.of(outputFile)));
      }
    }
    Set<Optional<Path>> places = new HashSet<>();
    for (ReportTarget target : targets) {
      if (!places.add(target.file().map(file -> file.toAbsolutePath().normalize()))) {
        throw new UsageException(
            target.file().map(Path::toString).orElse("standard output")
                + ": takes one report; write another to a file with --output-format FORMAT=FILE");
      }
    }
    if (statistics && targets.stream().noneMatch(ReportOptions::showsStatistics)) {
      throw new UsageException("--statistics are shown by the output formats text and json only");
    }
    return targets;
  }

  private static boolean showsStatistics(ReportTarget target) {
    return target.format() == OutputFormat.TEXT || target.format() == OutputFormat.JSON;
  }

  boolean hasStatistics() {
    return statistics;
  }

  /** A count of nothing yet. */
  Summary summary() {
    return statistics ? Summary.withStatistics() : new Summary();
  }
}
