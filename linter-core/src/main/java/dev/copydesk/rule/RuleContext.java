package dev.copydesk.rule;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.evidence.Evidence;

/**
 * What a rule may look at.
 *
 * @param article the text
 * @param evidence what the whole text says
 */
public record RuleContext(Article article, Evidence evidence) {
  /** Whether the article is in English, so that English words and grammar say something. */
  public boolean isEnglish() {
    return article.language().isEnglish();
  }

  public Dialect dialect() {
    return article.dialect();
  }
}
