package dev.copydesk.quality;

import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Another tool's test cases. */
final class HarperSection implements Section {
  private static final int MOST = 30;

  @Override
  public void measure(Tools tools, Options options, Page page) throws IOException {
    page.heading(2, "Harper's test cases");
    page.paragraph(
        """
        Sentences that Harper's authors wrote or found, with what they should become, each pair \
        counted as one mistake; and sentences in which one of its rules must stay silent (another \
        mistake may stand in them).\
        """);
    pairs(tools, options, page);
    silence(tools, options, page);
  }

  private static List<Tsv.Row> active(String table, Options options) throws IOException {
    return options.sample(
        Tsv.read(SharedTexts.path("corpora/harper/" + table)).stream()
            .filter(row -> row.get("status").equals("active"))
            .toList());
  }

  private static List<Ours.Alone> ours(List<String> inputs, Tools tools) {
    return tools
        .ours()
        .checkAlone(
            inputs.stream().map(input -> new Ours.Text("sentence.txt", input + "\n")).toList());
  }

  private static void pairs(Tools tools, Options options, Page page) throws IOException {
    List<Tsv.Row> rows = active("suggestion_pairs.tsv", options);
    List<String> inputs = rows.stream().map(row -> row.get("input")).toList();
    List<List<Hit>> raw = tools.raw().check(inputs);
    List<Ours.Alone> ours = ours(inputs, tools);
    Listing lost = tools.listing("harper-lost", options);
    Listing fixes = tools.listing("harper-fixes", options);
    Listing missed = tools.listing("harper-missed", options);
    Comparison comparison = new Comparison(tools.curation(), lost, fixes, missed);
    for (int i = 0; i < rows.size(); i++) {
      Tsv.Row row = rows.get(i);
      Correction correction = Correction.of(row.get("input"), row.get("expected")).asOne();
      comparison.add(row.get("rule"), correction, raw.get(i), ours.get(i));
    }
    lost.write();
    fixes.write();
    missed.write();
    page.heading(3, Page.number(rows.size()) + " pairs");
    page.table(List.of("", "raw", "Copydesk"), comparison.rows());
    page.paragraph("What raw reports and Copydesk does not as a warning or error:");
    page.table(List.of("rules of LanguageTool", "mistakes"), comparison.causes(MOST));
  }

  private static void silence(Tools tools, Options options, Page page) throws IOException {
    List<Tsv.Row> rows = active("no_lint.tsv", options);
    List<String> inputs = rows.stream().map(row -> row.get("input")).toList();
    List<List<Hit>> raw = tools.raw().check(inputs);
    List<Ours.Alone> ours = ours(inputs, tools);
    Listing listing = tools.listing("harper-alarms", options);
    Map<String, Integer> perRule = new TreeMap<>();
    List<Integer> rawCounts = new ArrayList<>();
    List<Integer> alarmCounts = new ArrayList<>();
    List<Integer> allCounts = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      List<Hit> alarms = ours.get(i).hits().stream().filter(Hit::isAlarm).toList();
      rawCounts.add(raw.get(i).size());
      alarmCounts.add(alarms.size());
      allCounts.add(ours.get(i).hits().size());
      for (Hit hit : alarms) {
        perRule.merge(hit.rule(), 1, Integer::sum);
        String text = inputs.get(i) + "\n";
        String sentence = Listing.sentence(text, hit.span(), hit.readAfter(text));
        listing.add(rows.get(i).get("rule"), hit.severity().label(), hit.rule(), sentence);
      }
    }
    listing.write();
    page.heading(3, Page.number(rows.size()) + " sentences for silence");
    page.table(
        List.of("", "raw", "Copydesk, warning or error", "Copydesk, information included"),
        List.of(
            List.of("findings", sum(rawCounts), sum(alarmCounts), sum(allCounts)),
            List.of("sentences with any", some(rawCounts), some(alarmCounts), some(allCounts))));
    page.paragraph("Copydesk's warnings and errors there:");
    page.table(
        List.of("rule", "findings"),
        perRule.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(MOST)
            .map(entry -> List.of(entry.getKey(), Page.number(entry.getValue())))
            .toList());
  }

  private static String sum(List<Integer> counts) {
    return Page.number(counts.stream().mapToInt(Integer::intValue).sum());
  }

  private static String some(List<Integer> counts) {
    long some = counts.stream().filter(count -> count > 0).count();
    return Page.number(some) + " (" + Page.share(some, counts.size()) + ")";
  }
}
