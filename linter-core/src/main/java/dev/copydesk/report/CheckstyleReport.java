package dev.copydesk.report;

import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Finding;
import dev.copydesk.source.Lines;
import dev.copydesk.source.Source;
import java.io.IOException;

/** Checkstyle's XML, which many tools that collect warnings read. */
public final class CheckstyleReport implements Report {
  private final XmlWriter xml;

  public CheckstyleReport(Appendable out, ReportContext context) throws IOException {
    this.xml = new XmlWriter(out);
    xml.begin("checkstyle").attribute("version", context.version().copydesk());
  }

  @Override
  public void add(Checked checked) throws IOException {
    if (checked.error().isEmpty() && checked.findings().isEmpty()) {
      return;
    }
    xml.begin("file").attribute("name", InputNames.plain(checked.name()));
    if (checked.article().isPresent()) {
      Source source = checked.article().get().source();
      for (Finding finding : checked.findings()) {
        write(finding, source);
      }
    } else {
      xml.begin("error").attribute("line", 1).attribute("severity", "error");
      xml.attribute("message", Printable.brief(checked.error().orElse("not checked")));
      xml.attribute("source", "copydesk").end();
    }
    xml.end();
  }

  private void write(Finding finding, Source source) throws IOException {
    Lines lines = source.lines();
    int start = finding.span().start();
    xml.begin("error").attribute("line", lines.line(start));
    xml.attribute("column", lines.column(start));
    xml.attribute("severity", finding.severity().label());
    xml.attribute("message", Remark.of(finding, source).inOneLine());
    xml.attribute("source", finding.rule()).end();
  }

  @Override
  public void end(Summary summary) throws IOException {
    xml.end();
  }
}
