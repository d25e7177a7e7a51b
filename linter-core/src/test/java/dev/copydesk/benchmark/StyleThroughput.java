package dev.copydesk.benchmark;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.source.Source;
import dev.copydesk.style.Styles;
import dev.copydesk.testing.FakeEngine;
import dev.copydesk.testing.SharedTexts;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What packages of styles cost beside our own rules, on Markdown. */
@Tag("benchmark")
final class StyleThroughput {
  @Test
  void packagesBesideOurs() throws Exception {
    List<Article> articles = new ArrayList<>();
    for (Path file : SharedTexts.articles("corpora/clean-md")) {
      Source source = Source.decode(file.toString(), Files.readAllBytes(file));
      articles.add(Article.parse(source, Format.MARKDOWN, Dialect.EN_US));
    }
    print("ours", RuleCatalog.load().rules(), articles);
    for (String name : List.of("Google", "Microsoft", "proselint", "write-good")) {
      Path path = SharedTexts.path("corpora/vale-styles/" + name);
      print(name, List.copyOf(Styles.load(List.of(path), List.of(name)).rules()), articles);
    }
  }

  private static void print(String name, List<Rule> rules, List<Article> articles) {
    Linter linter = Linter.of(rules, FakeEngine.silent(), Selection.ALL);
    for (int round = 1; round <= 3; round++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long bytes = 0;
      long findings = 0;
      for (Article article : articles) {
        Article fresh = article.withText(article.source().text());
        bytes += fresh.source().text().length();
        findings += linter.lint(fresh).size();
      }
      long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      System.out.printf(
          Locale.ROOT,
          "%s, %d rules, round %d: %.2f MB/s, %d findings%n",
          name,
          rules.size(),
          round,
          1000.0 * bytes / nanos,
          findings);
    }
  }
}
