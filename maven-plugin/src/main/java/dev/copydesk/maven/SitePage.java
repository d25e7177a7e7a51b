package dev.copydesk.maven;

import dev.copydesk.report.Plural;
import dev.copydesk.report.Statistics;
import dev.copydesk.report.Summary;
import dev.copydesk.rule.Severity;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;

/**
 * The page of a site: counts by severity, by article and by rule, with links into the full page.
 */
final class SitePage {
  private static final List<Severity> GRAVEST_FIRST =
      List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

  private final Sink sink;
  private final String fullPage;

  /**
   * Begins a page.
   *
   * @param fullPage the address of the page with the articles themselves
   */
  SitePage(Sink sink, String fullPage) {
    this.sink = sink;
    this.fullPage = fullPage;
  }

  /**
   * Writes the page.
   *
   * @param summary what was found in all articles, statistics included
   * @param articles the articles with findings and those that could not be checked
   */
  void write(String title, Summary summary, List<Overview.Row> articles) {
    sink.head();
    sink.title();
    sink.text(title);
    sink.title_();
    sink.head_();
    sink.body();
    sink.section1();
    sink.sectionTitle1();
    sink.text(title);
    sink.sectionTitle1_();
    overview(summary);
    if (!articles.isEmpty()) {
      section("Articles");
      articles(articles);
      sink.section2_();
    }
    List<Statistics.Row> rules = summary.statistics().map(Statistics::rules).orElse(List.of());
    if (!rules.isEmpty()) {
      section("Rules");
      rules(rules);
      sink.section2_();
    }
    sink.section1_();
    sink.body_();
    sink.flush();
    sink.close();
  }

  private void overview(Summary summary) {
    sink.paragraph();
    sink.text("Copydesk: " + summary.inWords() + ". ");
    if (summary.safeFixes() > 0) {
      sink.text(
          number(summary.safeFixes())
              + (summary.safeFixes() == 1 ? " has" : " have")
              + " a safe fix. ");
    }
    if (summary.failed() > 0) {
      sink.text(Plural.of(summary.failed(), "article") + " could not be checked. ");
    }
    link("", "All findings in their articles");
    sink.paragraph_();
    table(3, false);
    header("Errors", "Warnings", "Info");
    sink.tableRow();
    GRAVEST_FIRST.forEach(severity -> cell(number(summary.count(severity))));
    sink.tableRow_();
    end();
  }

  private void articles(List<Overview.Row> articles) {
    table(5, true);
    header("Article", "Errors", "Warnings", "Info", "Findings per 1,000 words");
    for (Overview.Row article : articles) {
      sink.tableRow();
      sink.tableCell();
      link("#article=" + article.index(), article.path());
      if (article.error().isPresent()) {
        sink.text(" (could not be checked)");
      }
      sink.tableCell_();
      GRAVEST_FIRST.forEach(severity -> cell(number(article.counts().count(severity))));
      cell(share(article.perThousandWords()));
      sink.tableRow_();
    }
    end();
  }

  private void rules(List<Statistics.Row> rules) {
    table(3, true);
    header("Rule", "Findings", "Findings per 1,000 words");
    for (Statistics.Row rule : rules) {
      sink.tableRow();
      sink.tableCell();
      link("#rule=" + URLEncoder.encode(rule.name(), StandardCharsets.UTF_8), rule.name());
      sink.tableCell_();
      cell(number(rule.findings()));
      cell(share(rule.perThousandWords()));
      sink.tableRow_();
    }
    end();
  }

  private void section(String title) {
    sink.section2();
    sink.sectionTitle2();
    sink.text(title);
    sink.sectionTitle2_();
  }

  private void table(int columns, boolean namesFirst) {
    int[] justification =
        Collections.nCopies(columns, Sink.JUSTIFY_RIGHT).stream().mapToInt(each -> each).toArray();
    if (namesFirst) {
      justification[0] = Sink.JUSTIFY_LEFT;
    }
    sink.table();
    sink.tableRows(justification, false);
  }

  private void header(String... titles) {
    sink.tableRow();
    for (String title : titles) {
      sink.tableHeaderCell();
      sink.text(title);
      sink.tableHeaderCell_();
    }
    sink.tableRow_();
  }

  private void cell(String text) {
    sink.tableCell();
    sink.text(text);
    sink.tableCell_();
  }

  private void end() {
    sink.tableRows_();
    sink.table_();
  }

  private void link(String place, String text) {
    sink.link(fullPage + place);
    sink.text(text);
    sink.link_();
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String share(double findings) {
    return String.format(Locale.ROOT, "%,.1f", findings);
  }
}
