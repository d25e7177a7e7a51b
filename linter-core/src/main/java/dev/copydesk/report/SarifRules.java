package dev.copydesk.report;

import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.RulePage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rules behind the results of a SARIF run, in the order in which they first found something.
 */
final class SarifRules {
  private static final String LANGUAGETOOL = "languagetool/";

  private final RuleCatalog catalog;
  private final Map<String, Known> found = new LinkedHashMap<>();

  /** Of a rule that is not ours no more is known than what its findings say. */
  private record Known(int index, String level, String message) {}

  SarifRules(RuleCatalog catalog) {
    this.catalog = catalog;
  }

  /** The place in the list of the rule that made a finding. */
  int index(Finding finding) {
    return found
        .computeIfAbsent(
            finding.rule(),
            rule ->
                new Known(
                    found.size(),
                    SarifReport.level(finding.severity()),
                    Printable.brief(finding.message())))
        .index();
  }

  void write(JsonWriter json) throws IOException {
    json.beginArray();
    for (Map.Entry<String, Known> each : found.entrySet()) {
      json.beginObject().key("id").value(each.getKey());
      Optional<Rule> rule = catalog.find(each.getKey());
      if (rule.isPresent()) {
        write(rule.get(), json);
      } else {
        write(each.getKey(), each.getValue(), json);
      }
      int slash = each.getKey().indexOf('/');
      if (slash > 0) {
        json.key("properties").beginObject().key("tags").beginArray();
        json.value(each.getKey().substring(0, slash)).endArray().endObject();
      }
      json.endObject();
    }
    json.endArray();
  }

  private static void write(Rule rule, JsonWriter json) throws IOException {
    RuleInfo info = rule.info();
    String page = RulePage.of(rule).text();
    text("shortDescription", info.summary(), json);
    text("fullDescription", firstParagraph(page), json);
    json.key("help").beginObject().key("text").value(page).key("markdown").value(page);
    json.endObject();
    level(SarifReport.level(info.severity()), json);
  }

  private static void write(String id, Known known, JsonWriter json) throws IOException {
    boolean languageTool = id.startsWith(LANGUAGETOOL);
    String name =
        languageTool ? "LanguageTool's " + id.substring(LANGUAGETOOL.length()) : "Rule " + id;
    text("shortDescription", name, json);
    text("fullDescription", known.message(), json);
    text("help", "`copydesk check --ignore " + id + "` leaves this rule out.", json);
    level(known.level(), json);
  }

  private static void text(String key, String text, JsonWriter json) throws IOException {
    json.key(key).beginObject().key("text").value(text).endObject();
  }

  private static void level(String level, JsonWriter json) throws IOException {
    json.key("defaultConfiguration").beginObject().key("level").value(level).endObject();
  }

  /** What stands between the heading of a page and its first section. */
  private static String firstParagraph(String page) {
    String[] paragraphs = page.split("\n\n", 3);
    return paragraphs.length > 1 ? paragraphs[1].strip() : page.strip();
  }
}
