package dev.copydesk.report;

import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Finding;
import dev.copydesk.source.Lines;
import java.io.IOException;

/** One finding a line: {@code path:line:column: severity: message [rule]}. */
public final class ConciseReport implements Report {
  private final Appendable out;

  public ConciseReport(Appendable out) {
    this.out = out;
  }

  @Override
  public void add(Checked checked) throws IOException {
    if (checked.article().isEmpty()) {
      return;
    }
    Lines lines = checked.article().get().source().lines();
    String name = Printable.of(checked.name());
    StringBuilder text = new StringBuilder();
    for (Finding finding : checked.findings()) {
      int start = finding.span().start();
      text.append(name)
          .append(':')
          .append(lines.line(start))
          .append(':')
          .append(lines.column(start))
          .append(": ")
          .append(finding.severity().label())
          .append(": ")
          .append(Printable.of(finding.message()))
          .append(" [")
          .append(finding.rule())
          .append("]\n");
    }
    out.append(text);
  }

  @Override
  public void end(Summary summary) {}
}
