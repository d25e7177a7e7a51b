package dev.copydesk.lint;

import dev.copydesk.article.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes sure that fixes leave an article's markup as it is, by reading what they would make of it.
 * Every parser writes words so that they mean themselves; this catches what it did not foresee.
 */
public final class Unbroken {
  /** After so many readings it is cheaper to do without the fixes that are still in doubt. */
  private static final int MOST_READINGS = 64;

  private final Article article;
  private final Outline outline;
  private final List<Choice> kept = new ArrayList<>();
  private int readings;

  private Unbroken(Article article) {
    this.article = article;
    this.outline = Outline.of(article);
  }

  /** Those of some fixes of an article that together leave its markup as it is. */
  public static List<Choice> of(List<Choice> choices, Article article) {
    if (!article.format().isMarkup() || choices.isEmpty()) {
      return choices;
    }
    Unbroken unbroken = new Unbroken(article);
    unbroken.keep(choices);
    Set<Choice> kept = new HashSet<>(unbroken.kept);
    return choices.stream().filter(kept::contains).toList();
  }

  /** Keeps all if they do no harm along with those that are kept, else each half for itself. */
  private void keep(List<Choice> choices) {
    List<Choice> together = new ArrayList<>(kept);
    together.addAll(choices);
    if (readings++ < MOST_READINGS && leavesMarkup(together)) {
      kept.addAll(choices);
    } else if (choices.size() > 1 && readings < MOST_READINGS) {
      keep(choices.subList(0, choices.size() / 2));
      keep(choices.subList(choices.size() / 2, choices.size()));
    }
  }

  private boolean leavesMarkup(List<Choice> choices) {
    String text = Choices.edits(choices).applyTo(article.source().text());
    Article next =
        Article.parse(article.source().withText(text), article.format(), article.dialect());
    return Outline.of(next).equals(outline);
  }
}
