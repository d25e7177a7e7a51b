package dev.copydesk.report;

import dev.copydesk.article.Article;
import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the page's first view shows of every article: counts, and nothing of its text. */
final class HtmlOverview {
  private final List<Row> rows = new ArrayList<>();

  /**
   * One article.
   *
   * @param words how many words of prose it has
   * @param rules how often each rule found something in it
   * @param error why it could not be checked; empty if it was
   */
  private record Row(
      String path,
      String format,
      String language,
      long words,
      Map<Severity, Integer> counts,
      int safeFixes,
      Map<String, Integer> rules,
      Optional<String> error) {}

  void add(Checked checked) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    Map<String, Integer> rules = new TreeMap<>();
    int safe = 0;
    for (Finding finding : checked.findings()) {
      counts.merge(finding.severity(), 1, Integer::sum);
      rules.merge(finding.rule(), 1, Integer::sum);
      safe += finding.safeFix().isPresent() ? 1 : 0;
    }
    Optional<Article> article = checked.article();
    rows.add(
        new Row(
            checked.name(),
            article.map(each -> each.format().label()).orElse(""),
            article.map(each -> each.language().tag()).orElse(""),
            article.map(Statistics::words).orElse(0L),
            counts,
            safe,
            rules,
            checked.error()));
  }

  void write(Appendable out, String version) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.beginObject().key("version").value(version).key("articles").beginArray();
    for (Row row : rows) {
      json.beginObject().key("path").value(row.path()).key("format").value(row.format());
      json.key("language").value(row.language()).key("words").value(row.words());
      json.key("findings").beginObject();
      for (Severity severity : Severity.values()) {
        json.key(severity.label()).value(row.counts().getOrDefault(severity, 0));
      }
      json.endObject().key("safeFixes").value(row.safeFixes()).key("rules").beginObject();
      for (Map.Entry<String, Integer> rule : row.rules().entrySet()) {
        json.key(rule.getKey()).value(rule.getValue());
      }
      json.endObject();
      if (row.error().isPresent()) {
        json.key("problem").value(row.error().get());
      }
      json.endObject();
    }
    json.endArray().endObject();
  }
}
