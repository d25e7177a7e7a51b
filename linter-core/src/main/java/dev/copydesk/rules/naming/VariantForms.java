package dev.copydesk.rules.naming;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.source.Lines;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which forms of names an article has, for articles to be held against one another. */
public final class VariantForms {
  private VariantForms() {}

  /** By set of variants the forms of it in running text, each with its first file and line. */
  public static Map<String, Map<String, String>> of(Article article) {
    Map<String, Map<String, String>> forms = new LinkedHashMap<>();
    if (!article.language().isEnglish()) {
      return forms;
    }
    Lines lines = article.source().lines();
    for (Block block : article.blocks()) {
      if (block.isRunningText()) {
        for (VariantSpot spot : new VariantReader(block, false).read()) {
          forms
              .computeIfAbsent(spot.set().id(), missing -> new LinkedHashMap<>())
              .computeIfAbsent(
                  spot.form().text(),
                  missing ->
                      article.source().name()
                          + ":"
                          + lines.line(block.span(spot.start(), spot.end()).start()));
        }
      }
    }
    return forms;
  }
}
