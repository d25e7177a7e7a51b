package dev.copydesk.fix;

import dev.copydesk.article.Article;
import dev.copydesk.lint.Choice;
import dev.copydesk.lint.Choices;
import dev.copydesk.lint.Mended;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Edits;
import dev.copydesk.rule.Finding;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Applies fixes and lints again until nothing changes. Safe for use by many threads. */
public final class Fixer {
  /** A text that is still changing after so many passes has rules that undo one another. */
  static final int MAX_PASSES = 10;

  private final Function<Article, List<Finding>> lint;
  private final boolean suggested;

  /**
   * @param lint finds what could be fixed
   * @param suggested whether to apply the first suggested fix of a finding without a safe one
   */
  public Fixer(Function<Article, List<Finding>> lint, boolean suggested) {
    this.lint = lint;
    this.suggested = suggested;
  }

  /** Fixes an article; what is outside the edits stays as it is. */
  public FixResult fix(Article original) {
    Article article = original;
    List<AppliedEdit> done = new ArrayList<>();
    List<Edits> passes = new ArrayList<>();
    for (int pass = 0; pass < MAX_PASSES; pass++) {
      Mended mended = mend(article);
      if (mended.choices().isEmpty()) {
        return new FixResult(original, article, done, true);
      }
      for (Choice choice : mended.choices()) {
        for (Edit edit : choice.fix().edits()) {
          done.add(applied(choice, edit, article, passes));
        }
      }
      passes.add(mended.edits());
      article = mended.article();
    }
    return new FixResult(original, article, done, mend(article).choices().isEmpty());
  }

  private Mended mend(Article article) {
    return Mended.of(Choices.of(lint.apply(article), article.source(), suggested), article);
  }

  private static AppliedEdit applied(
      Choice choice, Edit edit, Article article, List<Edits> passes) {
    Span span = edit.span();
    for (int i = passes.size() - 1; i >= 0; i--) {
      span = passes.get(i).toBefore(span);
    }
    return new AppliedEdit(
        choice.finding().rule(),
        span,
        edit.span().in(article.source().text()),
        edit.replacement(),
        choice.fix().applicability(),
        choice.finding().evidence());
  }
}
