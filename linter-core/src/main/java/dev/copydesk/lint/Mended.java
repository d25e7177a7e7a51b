package dev.copydesk.lint;

import dev.copydesk.article.Article;
import dev.copydesk.rule.Edits;
import java.util.ArrayList;
import java.util.List;

/**
 * An article with fixes made. Fixes of marked-up text are made only if they leave its markup as it
 * is, which is seen by reading what they make of it: every parser writes words so that they mean
 * themselves; this catches what it did not foresee.
 *
 * @param article as it reads now
 * @param choices the fixes that were made, in the order they were offered
 * @param edits what they changed
 */
public record Mended(Article article, List<Choice> choices, Edits edits) {
  public Mended {
    choices = List.copyOf(choices);
  }

  /**
   * Makes fixes.
   *
   * @param choices fixes of which none touches another
   */
  public static Mended of(List<Choice> choices, Article article) {
    if (choices.isEmpty()) {
      return nothing(article);
    }
    return article.format().isMarkup() ? new Trial(article).of(choices) : all(choices, article);
  }

  private static Mended nothing(Article article) {
    return new Mended(article, List.of(), new Edits(List.of()));
  }

  private static Mended all(List<Choice> choices, Article article) {
    Edits edits = Choices.edits(choices);
    return new Mended(article.withText(edits.applyTo(article.source().text())), choices, edits);
  }

  /** Tries fixes together, and each half for itself when they do harm. */
  private static final class Trial {
    /** After so many readings it is cheaper to do without the fixes that are still in doubt. */
    private static final int MOST_READINGS = 64;

    private final Article original;
    private Mended mended;
    private int readings;

    Trial(Article original) {
      this.original = original;
      this.mended = nothing(original);
    }

    Mended of(List<Choice> choices) {
      keep(choices);
      return mended;
    }

    private void keep(List<Choice> choices) {
      if (readings >= MOST_READINGS) {
        return;
      }
      readings++;
      List<Choice> together = new ArrayList<>(mended.choices());
      together.addAll(choices);
      Mended tried = all(together, original);
      if (Outline.of(tried.article()).equals(Outline.expected(original, tried.edits().inOrder()))) {
        mended = tried;
      } else if (choices.size() > 1) {
        keep(choices.subList(0, choices.size() / 2));
        keep(choices.subList(choices.size() / 2, choices.size()));
      }
    }
  }
}
