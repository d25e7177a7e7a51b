package dev.copydesk.report;

import dev.copydesk.article.Article;
import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Lines;
import dev.copydesk.source.Span;
import java.io.IOException;

/**
 * Everything that is known, as one JSON object. Offsets are UTF-16 code units of the decoded text;
 * lines and columns start at 1.
 */
public final class JsonReport implements Report {
  private final Appendable out;
  private final JsonWriter json;

  public JsonReport(Appendable out, Version version) throws IOException {
    this.out = out;
    this.json = new JsonWriter(out);
    json.beginObject().key("schemaVersion").value(1).key("tool").beginObject();
    json.key("name").value("copydesk").key("version").value(version.copydesk());
    json.key("languageTool").value(version.languageTool()).endObject();
    json.key("files").beginArray();
  }

  @Override
  public void add(Checked checked) throws IOException {
    json.beginObject().key("path").value(checked.name());
    if (checked.article().isPresent()) {
      Article article = checked.article().get();
      json.key("format").value(article.format().label());
      json.key("language").value(article.language().tag());
      json.key("encoding").value(article.source().encoding());
      json.key("findings").beginArray();
      for (Finding finding : checked.findings()) {
        write(finding, article);
      }
      json.endArray().key("error").nullValue();
    } else {
      json.key("format").nullValue().key("language").nullValue().key("encoding").nullValue();
      json.key("findings").beginArray().endArray();
      json.key("error").value(checked.error().orElse("not checked"));
    }
    json.endObject();
  }

  private void write(Finding finding, Article article) throws IOException {
    Lines lines = article.source().lines();
    Span span = finding.span();
    json.beginObject().key("rule").value(finding.rule());
    json.key("severity").value(finding.severity().label());
    json.key("message").value(finding.message());
    json.key("start").value(span.start()).key("end").value(span.end());
    json.key("line").value(lines.line(span.start()));
    json.key("column").value(lines.column(span.start()));
    json.key("endLine").value(lines.line(span.end()));
    json.key("endColumn").value(lines.column(span.end()));
    json.key("text").value(span.in(article.source().text()));
    json.key("evidence").value(finding.evidence());
    json.key("fixes").beginArray();
    for (Fix fix : finding.fixes()) {
      json.beginObject().key("applicability").value(fix.applicability().label());
      json.key("edits").beginArray();
      for (Edit edit : fix.edits()) {
        json.beginObject().key("start").value(edit.span().start());
        json.key("end").value(edit.span().end());
        json.key("replacement").value(edit.replacement()).endObject();
      }
      json.endArray().endObject();
    }
    json.endArray().endObject();
  }

  @Override
  public void end(Summary summary) throws IOException {
    json.endArray().key("summary").beginObject();
    json.key("files").value(summary.files()).key("findings").value(summary.findings());
    json.key("error").value(summary.count(Severity.ERROR));
    json.key("warning").value(summary.count(Severity.WARNING));
    json.key("info").value(summary.count(Severity.INFO));
    json.key("safeFixes").value(summary.safeFixes());
    json.endObject();
    if (summary.statistics().isPresent()) {
      write(summary.statistics().get());
    }
    json.endObject();
    out.append('\n');
  }

  private void write(Statistics statistics) throws IOException {
    json.key("statistics").beginObject().key("words").value(statistics.words());
    json.key("rules").beginArray();
    for (Statistics.Row row : statistics.rules()) {
      json.beginObject().key("rule").value(row.name()).key("findings").value(row.findings());
      json.key("perThousandWords").value(row.perThousandWords()).endObject();
    }
    json.endArray().key("files").beginArray();
    for (Statistics.Row row : statistics.articles()) {
      json.beginObject().key("path").value(row.name()).key("words").value(row.words());
      json.key("findings").value(row.findings());
      json.key("perThousandWords").value(row.perThousandWords()).endObject();
    }
    json.endArray().endObject();
  }
}
