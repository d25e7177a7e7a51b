package dev.copydesk.report;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.lint.Choice;
import dev.copydesk.lint.Choices;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.source.Lines;
import dev.copydesk.source.Span;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;

/**
 * An article as the page's script reads it: its text, where its blocks stand, what was found, and
 * which fixes go together. Offsets are UTF-16 code units of the text, as the script counts too.
 */
final class HtmlArticle {
  private final JsonWriter json;

  HtmlArticle(Appendable out) {
    this.json = new JsonWriter(out);
  }

  void write(Article article, List<Finding> findings) throws IOException {
    json.beginObject().key("text").value(article.source().text());
    json.key("blocks").beginArray();
    for (Block block : article.blocks()) {
      write(block);
    }
    json.endArray().key("findings").beginArray();
    IdentityHashMap<Finding, Fix> safe = chosen(article, findings, false);
    IdentityHashMap<Finding, Fix> all = chosen(article, findings, true);
    Lines lines = article.source().lines();
    for (Finding finding : findings) {
      Span span = finding.span();
      json.beginObject().key("rule").value(finding.rule());
      json.key("severity").value(finding.severity().label());
      json.key("start").value(span.start()).key("end").value(span.end());
      json.key("line").value(lines.line(span.start()));
      json.key("column").value(lines.column(span.start()));
      json.key("message").value(finding.message()).key("evidence").value(finding.evidence());
      json.key("fixes").beginArray();
      for (Fix fix : finding.fixes()) {
        write(fix);
      }
      json.endArray().key("safe").value(index(finding, safe));
      json.key("suggested").value(index(finding, all)).endObject();
    }
    json.endArray().endObject();
  }

  /** Which of a finding's fixes is made; -1 if none is. */
  private static int index(Finding finding, IdentityHashMap<Finding, Fix> chosen) {
    Fix fix = chosen.get(finding);
    return fix == null ? -1 : finding.fixes().indexOf(fix);
  }

  private void write(Block block) throws IOException {
    Span span = block.span();
    json.beginArray().value(block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.value(span.start()).value(span.end()).value(block.isQuotation() ? 1 : 0).endArray();
  }

  private void write(Fix fix) throws IOException {
    json.beginObject().key("applicability").value(fix.applicability().label());
    json.key("edits").beginArray();
    for (Edit edit : fix.edits()) {
      json.beginArray().value(edit.span().start()).value(edit.span().end());
      json.value(edit.replacement()).endArray();
    }
    json.endArray().endObject();
  }

  /** The fix that is made for each finding when those that go together are made. */
  private static IdentityHashMap<Finding, Fix> chosen(
      Article article, List<Finding> findings, boolean suggested) {
    IdentityHashMap<Finding, Fix> fixes = new IdentityHashMap<>();
    for (Choice choice : Choices.of(findings, article.source(), suggested)) {
      fixes.put(choice.finding(), choice.fix());
    }
    return fixes;
  }
}
