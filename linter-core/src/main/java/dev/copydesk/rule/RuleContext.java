package dev.copydesk.rule;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.evidence.HouseStyle;

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

  /** What the house wants; nothing unless it is configured. */
  public HouseStyle style() {
    return evidence.style();
  }

  public Dialect dialect() {
    return article.dialect();
  }
}
