package dev.copydesk.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Statistics for people. */
final class StatisticsTable {
  /** Articles that are listed; a folder may hold thousands. */
  private static final int ARTICLES = 20;

  private StatisticsTable() {}

  static void write(Statistics statistics, Appendable out) throws IOException {
    if (statistics.rules().isEmpty()) {
      return;
    }
    row(out, "findings", "per 1,000 words", "rule");
    for (Statistics.Row row : statistics.rules()) {
      row(out, row);
    }
    out.append('\n');
    List<Statistics.Row> articles = statistics.articles();
    row(out, "findings", "per 1,000 words", "article");
    for (Statistics.Row row : articles.subList(0, Math.min(ARTICLES, articles.size()))) {
      row(out, row);
    }
    if (articles.size() > ARTICLES) {
      row(out, "", "", "and " + Plural.of(articles.size() - ARTICLES, "article") + " more");
    }
    out.append('\n');
  }

  private static void row(Appendable out, Statistics.Row row) throws IOException {
    row(
        out,
        String.format(Locale.ROOT, "%,d", row.findings()),
        String.format(Locale.ROOT, "%,.1f", row.perThousandWords()),
        Printable.of(row.name()));
  }

  private static void row(Appendable out, String findings, String share, String name)
      throws IOException {
    out.append(String.format(Locale.ROOT, "%8s  %15s  %s\n", findings, share, name));
  }
}
