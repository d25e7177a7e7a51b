package dev.copydesk.report;

import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.source.Source;
import dev.copydesk.source.Span;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Reviewdog's diagnostics as JSON Lines, one finding a line. Lines and columns start at 1, columns
 * count bytes of UTF-8, ends are exclusive.
 */
public final class RdjsonlReport implements Report {
  /** The longest stretch, in UTF-16 units, that a suggestion of several edits may rewrite. */
  private static final int LONGEST = 10_000;

  private final Appendable out;

  public RdjsonlReport(Appendable out) {
    this.out = out;
  }

  @Override
  public void add(Checked checked) throws IOException {
    String path = InputNames.plain(checked.name());
    if (checked.article().isEmpty()) {
      JsonWriter json = begin(Printable.brief(checked.error().orElse("not checked")), path);
      end(json.endObject(), "ERROR");
      return;
    }
    Source source = checked.article().get().source();
    ByteColumns columns = new ByteColumns(source);
    for (Finding finding : checked.findings()) {
      write(finding, path, source, columns);
    }
  }

  private void write(Finding finding, String path, Source source, ByteColumns columns)
      throws IOException {
    JsonWriter json = begin(Remark.of(finding, source).withoutFix(), path);
    range(json, finding.span(), source, columns);
    json.endObject();
    json.key("code").beginObject().key("value").value(finding.rule()).endObject();
    List<Fix> fixes =
        finding.fixes().stream()
            .filter(fix -> fix.edits().size() == 1 || fix.span().length() <= LONGEST)
            .toList();
    if (!fixes.isEmpty()) {
      json.key("suggestions").beginArray();
      for (Fix fix : fixes) {
        json.beginObject();
        range(json, fix.span(), source, columns);
        json.key("text").value(result(fix, source.text())).endObject();
      }
      json.endArray();
    }
    end(json, finding.severity().label().toUpperCase(Locale.ROOT));
  }

  /** A suggestion is one stretch, so edits that belong together take what is between along. */
  private static String result(Fix fix, String text) {
    StringBuilder result = new StringBuilder();
    int done = fix.span().start();
    for (Edit edit : fix.edits()) {
      result.append(text, done, edit.span().start()).append(edit.replacement());
      done = edit.span().end();
    }
    return result.toString();
  }

  private JsonWriter begin(String message, String path) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.beginObject().key("message").value(message);
    return json.key("location").beginObject().key("path").value(path);
  }

  private void end(JsonWriter json, String severity) throws IOException {
    json.key("severity").value(severity);
    json.key("source").beginObject().key("name").value("copydesk").endObject().endObject();
    out.append('\n');
  }

  private static void range(JsonWriter json, Span span, Source source, ByteColumns columns)
      throws IOException {
    json.key("range").beginObject();
    position(json.key("start"), span.start(), source, columns);
    position(json.key("end"), span.end(), source, columns);
    json.endObject();
  }

  private static void position(JsonWriter json, int offset, Source source, ByteColumns columns)
      throws IOException {
    json.beginObject().key("line").value(source.lines().line(offset));
    json.key("column").value(columns.of(offset)).endObject();
  }

  @Override
  public void end(Summary summary) {}
}
