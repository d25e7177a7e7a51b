package dev.copydesk.quality;

import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Mistakes that people made and mended: in documentation, and on the web. */
final class TyposSection implements Section {
  private static final int MOST_CAUSES = 30;

  @Override
  public void measure(Tools tools, Options options, Page page) throws IOException {
    page.heading(2, "Real mistakes");
    page.paragraph(
        """
        Lines of documentation before and after a commit that mends them, and sentences of the web \
        before and after annotators did. A mistake is one place where the words differ; it is \
        reported if a finding overlaps it, other than one that asks for a capital where the \
        person, in the middle of a sentence, began with a small letter. Raw LanguageTool reads the \
        line as it is, Copydesk in its markup.\
        """);
    for (String corpus : List.of("typo-commits", "ewt-typos")) {
      measure(corpus, tools, options, page);
    }
  }

  private static void measure(String corpus, Tools tools, Options options, Page page)
      throws IOException {
    List<Tsv.Row> rows =
        options.sample(Tsv.read(SharedTexts.path("corpora/" + corpus + "/pairs.tsv")));
    List<Correction> corrections = new ArrayList<>();
    List<Ours.Text> texts = new ArrayList<>();
    for (Tsv.Row row : rows) {
      // A line of a list may be indented as code is.
      String input = row.get("input").strip();
      corrections.add(Correction.of(input, row.get("expected").strip()));
      texts.add(new Ours.Text("line." + row.getOr("markup", "txt"), input + "\n"));
    }
    List<List<Hit>> raw = tools.raw().check(corrections.stream().map(Correction::input).toList());
    List<Ours.Alone> ours = tools.ours().checkAlone(texts);
    Listing lost = tools.listing(corpus + "-lost", options);
    Listing fixes = tools.listing(corpus + "-fixes", options);
    Listing missed = tools.listing(corpus + "-missed", options);
    Comparison comparison = new Comparison(tools.curation(), lost, fixes, missed);
    for (int i = 0; i < rows.size(); i++) {
      comparison.add(rows.get(i).get("id"), corrections.get(i), raw.get(i), ours.get(i));
    }
    lost.write();
    fixes.write();
    missed.write();
    page.heading(3, "`" + corpus + "`, " + Page.number(rows.size()) + " pairs");
    page.table(List.of("", "raw", "Copydesk"), comparison.rows());
    page.paragraph("What raw reports and Copydesk does not as a warning or error:");
    page.table(List.of("rules of LanguageTool", "mistakes"), comparison.causes(MOST_CAUSES));
  }
}
