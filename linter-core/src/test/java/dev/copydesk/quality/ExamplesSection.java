package dev.copydesk.quality;

import dev.copydesk.source.Span;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The examples that LanguageTool's own rules are tested with. */
final class ExamplesSection implements Section {
  private static final int MOST = 60;

  @Override
  public void measure(Tools tools, Options options, Page page) throws IOException {
    List<Tsv.Row> rows =
        options.sample(Tsv.read(SharedTexts.path("corpora/languagetool/pairs.tsv")));
    List<String> inputs = rows.stream().map(row -> row.get("input")).toList();
    List<List<Hit>> raw = tools.raw().check(inputs);
    List<Ours.Alone> ours =
        tools
            .ours()
            .checkAlone(
                inputs.stream().map(input -> new Ours.Text("example.txt", input + "\n")).toList());
    Listing listing = tools.listing("examples-lost", options);
    Map<String, Integer> missing = new TreeMap<>();
    int sees = 0;
    int givenUp = 0;
    int alarms = 0;
    int told = 0;
    for (int i = 0; i < rows.size(); i++) {
      Tsv.Row row = rows.get(i);
      Span place = new Span(Integer.parseInt(row.get("b")), Integer.parseInt(row.get("e")));
      List<Hit> rawThere = raw.get(i).stream().filter(hit -> hit.touches(place)).toList();
      List<Hit> oursThere = ours.get(i).hits().stream().filter(hit -> hit.touches(place)).toList();
      sees += rawThere.isEmpty() ? 0 : 1;
      if (!rawThere.isEmpty() && oursThere.stream().anyMatch(Hit::isAlarm)) {
        alarms++;
      } else if (!rawThere.isEmpty() && !oursThere.isEmpty()) {
        told++;
      } else if (!rawThere.isEmpty() && rawThere.stream().allMatch(tools.curation()::isOff)) {
        givenUp++;
      } else if (!rawThere.isEmpty()) {
        String rules =
            rawThere.stream()
                .map(hit -> named(hit, tools))
                .distinct()
                .collect(Collectors.joining(" + "));
        missing.merge(rules, 1, Integer::sum);
        listing.add(
            row.get("rule"),
            rules,
            Hit.names(ours.get(i).hits()),
            Listing.sentence(inputs.get(i), place, rawThere.get(0).suggestion()));
      }
    }
    listing.write();
    write(page, List.of(rows.size(), sees, alarms, told, givenUp), missing);
  }

  private static String named(Hit hit, Tools tools) {
    String action = tools.curation().action(hit);
    return action.isEmpty() ? hit.rule() : hit.rule() + " [" + action + "]";
  }

  private static void write(Page page, List<Integer> counts, Map<String, Integer> missing) {
    int sees = counts.get(1);
    int lost = missing.values().stream().mapToInt(Integer::intValue).sum();
    page.heading(2, "LanguageTool's own examples");
    page.paragraph(
        """
        Wrong sentences out of LanguageTool's rules, with the place that is wrong. Reported is what \
        a finding of any rule overlaps.\
        """);
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("examples", Page.number(counts.get(0)), ""));
    rows.add(List.of("raw reports", Page.number(sees), ""));
    rows.add(row("Copydesk reports, warning or error", counts.get(2), sees));
    rows.add(row("Copydesk reports for information", counts.get(3), sees));
    rows.add(row("only rules that the table turns off report it", counts.get(4), sees));
    rows.add(row("lost", lost, sees));
    page.table(List.of("", "count", "share of raw's"), rows);
    page.paragraph("What is lost, by the rules of LanguageTool that report it:");
    page.table(
        List.of("rules", "examples"),
        missing.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(MOST)
            .map(entry -> List.of(entry.getKey(), Page.number(entry.getValue())))
            .toList());
  }

  private static List<String> row(String name, int count, int whole) {
    return List.of(name, Page.number(count), Page.share(count, whole));
  }
}
