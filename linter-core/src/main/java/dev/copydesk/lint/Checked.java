package dev.copydesk.lint;

import dev.copydesk.article.Article;
import dev.copydesk.rule.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What became of one input that was to be checked.
 *
 * @param name what the input is called, usually its path
 * @param article the input as it was read; empty if it could not be
 * @param findings by position; empty if there are none
 * @param error why it could not be checked, one line; empty if it was
 */
public record Checked(
    String name, Optional<Article> article, List<Finding> findings, Optional<String> error) {
  public Checked {
    findings = List.copyOf(findings);
  }

  public static Checked of(Article article, List<Finding> findings) {
    return new Checked(article.source().name(), Optional.of(article), findings, Optional.empty());
  }

  public static Checked failed(String name, String error) {
    return new Checked(name, Optional.empty(), List.of(), Optional.of(error));
  }
}
