package dev.copydesk.report;

import dev.copydesk.article.Article;
import dev.copydesk.article.Token;
import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much each rule finds, and how much is found in each article, in proportion to the words. */
public final class Statistics {
  private static final Comparator<Row> MOST_FIRST =
      Comparator.comparing(Row::findings, Comparator.reverseOrder()).thenComparing(Row::name);

  private final Map<String, Integer> byRule = new TreeMap<>();
  private final List<Row> articles = new ArrayList<>();
  private long words;

  /**
   * One line of a table.
   *
   * @param name a rule's id or an article's name
   * @param findings how many findings there are, at least 1
   * @param words how many words were read for them
   */
  public record Row(String name, int findings, long words) {
    /** To one decimal; zero if there are no words. */
    public double perThousandWords() {
      return words == 0 ? 0 : Math.round(findings * 10_000.0 / words) / 10.0;
    }
  }

  void add(Checked checked) {
    if (checked.article().isEmpty()) {
      return;
    }
    long read = words(checked.article().get());
    words += read;
    if (!checked.findings().isEmpty()) {
      articles.add(new Row(checked.name(), checked.findings().size(), read));
    }
    for (Finding finding : checked.findings()) {
      byRule.merge(finding.rule(), 1, Integer::sum);
    }
  }

  /** How many words of prose an article has. */
  static long words(Article article) {
    return article.blocks().stream()
        .mapToLong(block -> block.tokens().stream().filter(Token::isWord).count())
        .sum();
  }

  /** How many words of prose were read. */
  public long words() {
    return words;
  }

  /** The rules that found something, those that found most first. */
  public List<Row> rules() {
    return byRule.entrySet().stream()
        .map(each -> new Row(each.getKey(), each.getValue(), words))
        .sorted(MOST_FIRST)
        .toList();
  }

  /** The articles with findings, those with most first. */
  public List<Row> articles() {
    return articles.stream().sorted(MOST_FIRST).toList();
  }
}
