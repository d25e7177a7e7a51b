package dev.copydesk.languagetool;

import dev.copydesk.article.Article;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.rule.Finding;
import dev.copydesk.testing.Linting;
import java.util.List;

/** One engine for all tests that need a loaded one: loading takes seconds. */
final class SharedEngine {
  static final LanguageToolEngine ENGINE = new LanguageToolEngine(EngineListener.NONE);

  private SharedEngine() {}

  static List<Finding> check(String text) {
    return check(Linting.article(text));
  }

  static List<Finding> check(Article article) {
    return ENGINE.check(article, new Evidence(article), id -> true);
  }

  /** The findings of one rule, run alone. */
  static List<Finding> checkOnly(String id, String text) {
    Article article = Linting.article(text);
    return ENGINE.check(article, new Evidence(article), ("languagetool/" + id)::equals);
  }

  /** Rule and place of each finding, such as {@code EN_A_VS_AN:an}. */
  static List<String> places(List<Finding> findings, String text) {
    return findings.stream()
        .map(each -> each.rule().substring(13) + ":" + each.span().in(text))
        .toList();
  }
}
