package dev.copydesk.maven;

import dev.copydesk.lint.Checked;
import dev.copydesk.report.OutputFormat;
import dev.copydesk.report.Report;
import dev.copydesk.report.Summary;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Severity;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Findings in the log of the build, each at the level of its severity. */
final class LogReport implements Report {
  /** Maven's prefix of a line and a terminal of usual width. */
  private static final int COLUMNS = 110;

  private final Log log;
  private final OutputFormat format;

  LogReport(Log log, OutputFormat format) {
    this.log = log;
    this.format = format;
  }

  @Override
  public void add(Checked checked) throws IOException {
    if (checked.error().isPresent()) {
      log.error(checked.error().get());
    } else if (format == OutputFormat.CONCISE) {
      for (Finding finding : checked.findings()) {
        addLines(checked, List.of(finding));
      }
    } else {
      addLines(checked, checked.findings());
    }
  }

  private void addLines(Checked checked, List<Finding> findings) throws IOException {
    Severity gravest =
        findings.stream()
            .map(Finding::severity)
            .max(Comparator.naturalOrder())
            .orElse(Severity.INFO);
    StringBuilder lines = new StringBuilder();
    format
        .open(lines, false, COLUMNS)
        .add(new Checked(checked.name(), checked.article(), findings, checked.error()));
    lines.toString().lines().forEach(line -> log(gravest, line));
  }

  private void log(Severity severity, String line) {
    switch (severity) {
      case ERROR -> log.error(line);
      case WARNING -> log.warn(line);
      case INFO -> log.info(line);
    }
  }

  @Override
  public void end(Summary summary) {}
}
