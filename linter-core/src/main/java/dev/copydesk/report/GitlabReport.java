package dev.copydesk.report;

import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Lines;
import dev.copydesk.source.Source;
import java.io.IOException;

/** GitLab's Code Quality report, which merge requests show. */
public final class GitlabReport implements Report {
  private final Appendable out;
  private final JsonWriter json;
  private final InputNames names;

  public GitlabReport(Appendable out, ReportContext context) throws IOException {
    this.out = out;
    this.json = new JsonWriter(out);
    this.names = InputNames.below(context.folder());
    json.beginArray();
  }

  @Override
  public void add(Checked checked) throws IOException {
    String path = names.inRepository(checked.name());
    if (checked.article().isEmpty()) {
      String error = Printable.brief(checked.error().orElse("not checked"));
      write(error, "copydesk", Fingerprints.hash(path, "copydesk"), "critical", path, 1, 1);
      return;
    }
    Source source = checked.article().get().source();
    Lines lines = source.lines();
    Fingerprints fingerprints = new Fingerprints();
    for (Finding finding : checked.findings()) {
      write(
          Remark.of(finding, source).inOneLine(),
          finding.rule(),
          Fingerprints.hash(path, fingerprints.of(finding, source.text())),
          severity(finding.severity()),
          path,
          lines.line(finding.span().start()),
          lines.line(finding.span().end()));
    }
  }

  private void write(
      String description,
      String rule,
      String fingerprint,
      String severity,
      String path,
      int begin,
      int end)
      throws IOException {
    json.beginObject().key("description").value(description).key("check_name").value(rule);
    json.key("fingerprint").value(fingerprint).key("severity").value(severity);
    json.key("location").beginObject().key("path").value(path);
    json.key("lines").beginObject().key("begin").value(begin).key("end").value(end);
    json.endObject().endObject().endObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }

  @Override
  public void end(Summary summary) throws IOException {
    json.endArray();
    out.append('\n');
  }
}
