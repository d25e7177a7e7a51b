package dev.copydesk.report;

import dev.copydesk.article.Article;
import dev.copydesk.article.Format;
import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Lines;
import dev.copydesk.source.Source;
import dev.copydesk.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * SARIF 2.1.0, which code scanning services and editors read: one run, its results as they come,
 * and behind them the rules that made them. Offsets and columns are UTF-16 code units; messages are
 * made printable and short, insertions are exact.
 */
public final class SarifReport implements Report {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final String ROOT = "SRCROOT";

  /** The longest text, in UTF-16 units, that is shown as a snippet. */
  private static final int SNIPPET = 500;

  private final Appendable out;
  private final JsonWriter json;
  private final ReportContext context;
  private final InputNames names;
  private final SarifRules rules;
  private final List<Target> targets = new ArrayList<>();
  private final List<Checked> failed = new ArrayList<>();

  private record Target(String uri, boolean relative, String encoding, Format format) {}

  public SarifReport(Appendable out, ReportContext context) throws IOException {
    this.out = out;
    this.json = new JsonWriter(out);
    this.context = context;
    this.names = InputNames.below(context.folder());
    this.rules = new SarifRules(context.rules());
    json.beginObject().key("$schema").value(SCHEMA).key("version").value("2.1.0");
    json.key("runs").beginArray().beginObject();
    json.key("columnKind").value("utf16CodeUnits");
    json.key("originalUriBaseIds").beginObject().key(ROOT).beginObject();
    json.key("uri").value(names.repositoryUri()).endObject().endObject();
    json.key("results").beginArray();
  }

  @Override
  public void add(Checked checked) throws IOException {
    if (checked.article().isEmpty()) {
      failed.add(checked);
      return;
    }
    Article article = checked.article().get();
    targets.add(
        new Target(
            names.uri(checked.name()),
            names.isInRepository(checked.name()),
            article.source().encoding(),
            article.format()));
    Fingerprints fingerprints = new Fingerprints();
    for (Finding finding : checked.findings()) {
      write(finding, article.source(), fingerprints);
    }
  }

  private void write(Finding finding, Source source, Fingerprints fingerprints) throws IOException {
    json.beginObject().key("ruleId").value(finding.rule());
    json.key("ruleIndex").value(rules.index(finding));
    json.key("level").value(level(finding.severity()));
    json.key("message");
    message(Remark.of(finding, source).withoutFix());
    json.key("locations").beginArray().beginObject().key("physicalLocation").beginObject();
    json.key("artifactLocation");
    lastTarget();
    json.key("region");
    region(finding.span(), source, true);
    json.endObject().endObject().endArray();
    json.key("partialFingerprints").beginObject().key("copydesk/v1");
    json.value(fingerprints.of(finding, source.text())).endObject();
    if (!finding.fixes().isEmpty()) {
      json.key("fixes").beginArray();
      for (Fix fix : finding.fixes()) {
        write(fix, source);
      }
      json.endArray();
    }
    json.endObject();
  }

  private void write(Fix fix, Source source) throws IOException {
    json.beginObject().key("description");
    message(fix.isSafe() ? "safe fix" : "suggestion");
    json.key("artifactChanges").beginArray().beginObject().key("artifactLocation");
    lastTarget();
    json.key("replacements").beginArray();
    for (Edit edit : fix.edits()) {
      json.beginObject().key("deletedRegion");
      region(edit.span(), source, false);
      json.key("insertedContent");
      message(edit.replacement());
      json.endObject();
    }
    json.endArray().endObject().endArray();
    json.key("properties").beginObject().key("applicability");
    json.value(fix.applicability().label()).endObject().endObject();
  }

  private void region(Span span, Source source, boolean withSnippet) throws IOException {
    Lines lines = source.lines();
    json.beginObject().key("startLine").value(lines.line(span.start()));
    json.key("startColumn").value(lines.column(span.start()));
    json.key("endLine").value(lines.line(span.end()));
    json.key("endColumn").value(lines.column(span.end()));
    json.key("charOffset").value(span.start()).key("charLength").value(span.length());
    if (withSnippet && span.length() <= SNIPPET) {
      json.key("snippet");
      message(span.in(source.text()));
    }
    json.endObject();
  }

  private void message(String text) throws IOException {
    json.beginObject().key("text").value(text).endObject();
  }

  private void lastTarget() throws IOException {
    Target target = targets.get(targets.size() - 1);
    beginLocation(target.uri(), target.relative()).key("index").value(targets.size() - 1);
    json.endObject();
  }

  private JsonWriter beginLocation(String uri, boolean relative) throws IOException {
    json.beginObject().key("uri").value(uri);
    return relative ? json.key("uriBaseId").value(ROOT) : json;
  }

  @Override
  public void end(Summary summary) throws IOException {
    json.endArray().key("artifacts").beginArray();
    for (Target target : targets) {
      json.beginObject().key("location");
      beginLocation(target.uri(), target.relative()).endObject();
      json.key("roles").beginArray().value("analysisTarget").endArray();
      json.key("mimeType").value(mimeType(target.format()));
      json.key("encoding").value(target.encoding()).endObject();
    }
    json.endArray().key("invocations").beginArray().beginObject();
    json.key("executionSuccessful").value(failed.isEmpty());
    json.key("toolExecutionNotifications").beginArray();
    for (Checked each : failed) {
      writeFailed(each);
    }
    json.endArray().endObject().endArray();
    json.key("tool").beginObject().key("driver").beginObject().key("name").value("Copydesk");
    json.key("version").value(context.version().copydesk());
    json.key("semanticVersion").value(context.version().copydesk());
    json.key("rules");
    rules.write(json);
    json.endObject().key("extensions").beginArray().beginObject();
    json.key("name").value("LanguageTool").key("version").value(context.version().languageTool());
    json.endObject().endArray().endObject().endObject().endArray().endObject();
    out.append('\n');
  }

  private void writeFailed(Checked checked) throws IOException {
    json.beginObject().key("level").value("error").key("message");
    message(Printable.brief(checked.error().orElse("not checked")));
    json.key("locations").beginArray().beginObject().key("physicalLocation").beginObject();
    json.key("artifactLocation");
    beginLocation(names.uri(checked.name()), names.isInRepository(checked.name())).endObject();
    json.endObject().endObject().endArray().endObject();
  }

  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.label();
  }

  private static String mimeType(Format format) {
    return switch (format) {
      case TEXT -> "text/plain";
      case MARKDOWN -> "text/markdown";
      case ASCIIDOC -> "text/asciidoc";
      case HTML -> "text/html";
      case RST -> "text/x-rst";
    };
  }
}
