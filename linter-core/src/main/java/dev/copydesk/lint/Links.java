package dev.copydesk.lint;

import dev.copydesk.article.Article;
import java.util.Optional;
import java.util.Set;

/** Knows what other articles link to. Safe for use by many threads. */
@FunctionalInterface
public interface Links {
  /** There are no other articles. */
  Links NONE = (article, names) -> Optional.empty();

  /**
   * Why a heading of an article should keep its words, one line, such as where the link to it is;
   * empty if nothing is known to link to it.
   *
   * @param names those the heading may be linked by, as {@link dev.copydesk.article.HeadingName}
   *     has them
   */
  Optional<String> to(Article article, Set<String> names);
}
