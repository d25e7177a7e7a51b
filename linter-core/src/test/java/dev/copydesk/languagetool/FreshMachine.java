package dev.copydesk.languagetool;

import dev.copydesk.article.Article;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.testing.Linting;
import java.util.List;

/** A program of its own: lints with our rules alone, or with the engine as well. */
final class FreshMachine {
  private FreshMachine() {}

  public static void main(String[] args) {
    LanguageToolEngine engine = new LanguageToolEngine(EngineListener.NONE);
    Selection selection =
        args[0].equals("check") ? Selection.ALL : new Selection(List.of(), List.of(Engine.GROUP));
    Article article =
        Linting.article("He could of went their. It were an test , of the the pump\n");
    if (engine.safeRules().contains("") || article.blocks().isEmpty()) {
      throw new AssertionError();
    }
    Linter.of(RuleCatalog.load().rules(), engine, selection).lint(article);
    Linter.ofSafeRules(
            RuleCatalog.load().rules(), engine, new Selection(List.of(), List.of("languagetool")))
        .lint(article);
  }
}
