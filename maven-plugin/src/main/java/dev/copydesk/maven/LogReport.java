package dev.copydesk.maven;

import dev.copydesk.lint.Checked;
import dev.copydesk.report.ConciseReport;
import dev.copydesk.report.Report;
import dev.copydesk.report.Summary;
import dev.copydesk.report.TextReport;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Severity;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Findings in the log of the build, each at the level of its severity. */
final class LogReport implements Report {
  /** Maven's prefix of a line and a terminal of usual width. */
  private static final int COLUMNS = 110;

  private final Log log;
  private final boolean withExcerpts;

  /**
   * Begins a report.
   *
   * @param withExcerpts whether to show the place of each finding; if not, it takes one line
   */
  LogReport(Log log, boolean withExcerpts) {
    this.log = log;
    this.withExcerpts = withExcerpts;
  }

  @Override
  public void add(Checked checked) throws IOException {
    boolean first = true;
    for (Finding finding : checked.findings()) {
      // The line that names the article stands above its first finding only.
      int skipped = withExcerpts && !first ? 1 : 0;
      report(checked, finding).lines().skip(skipped).forEach(line -> log(finding.severity(), line));
      first = false;
    }
  }

  private String report(Checked checked, Finding finding) throws IOException {
    StringBuilder report = new StringBuilder();
    Report form = withExcerpts ? new TextReport(report, false, COLUMNS) : new ConciseReport(report);
    form.add(new Checked(checked.name(), checked.article(), List.of(finding), checked.error()));
    return report.toString();
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
