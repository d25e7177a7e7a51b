package dev.copydesk.maven;

import dev.copydesk.lint.Checked;
import dev.copydesk.report.Report;
import dev.copydesk.report.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found in which article. */
final class Overview implements Report {
  private final List<Row> rows = new ArrayList<>();
  private int articles;

  /**
   * An article with findings, or one that could not be checked.
   *
   * @param index how many articles came before it, with findings or not
   * @param counts what was found in it, statistics included
   * @param error why it could not be checked; empty if it was
   */
  record Row(int index, String path, Summary counts, Optional<String> error) {
    /** To one decimal; zero if there are no words. */
    double perThousandWords() {
      return counts.statistics().stream()
          .flatMap(statistics -> statistics.articles().stream())
          .mapToDouble(article -> article.perThousandWords())
          .sum();
    }
  }

  @Override
  public void add(Checked checked) {
    if (!checked.findings().isEmpty() || checked.error().isPresent()) {
      Summary counts = Summary.withStatistics();
      counts.add(checked);
      rows.add(new Row(articles, checked.name(), counts, checked.error()));
    }
    articles++;
  }

  @Override
  public void end(Summary summary) {}

  List<Row> rows() {
    return List.copyOf(rows);
  }
}
