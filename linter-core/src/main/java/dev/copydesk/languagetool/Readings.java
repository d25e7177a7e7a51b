package dev.copydesk.languagetool;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import java.util.List;
import java.util.function.Predicate;

/** Reads an article as a whole or, where LanguageTool does not get through, by paragraphs. */
final class Readings {
  private Readings() {}

  /**
   * @param tryCheck whether LanguageTool got through some prose
   * @param listener is told of the paragraphs that it did not get through
   */
  static void each(Article article, Predicate<Prose> tryCheck, EngineListener listener) {
    Prose prose = Prose.of(article);
    if (prose.text().isEmpty() || tryCheck.test(prose)) {
      return;
    }
    for (Block block : prose.blocks()) {
      if (!tryCheck.test(Prose.of(List.of(block)))) {
        int line = article.source().lines().line(block.span(0, 0).start());
        listener.unchecked(
            article.source().name()
                + ": LanguageTool could not check the paragraph at line "
                + line);
      }
    }
  }
}
