package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What a whole article says, question by question. A question is put by the method that collects
 * its answer, a static one that takes the article; it is answered once, when first put.
 */
public final class Evidence {
  private final Article article;
  private final HouseStyle style;
  private final Map<Class<?>, Object> answers = new ConcurrentHashMap<>();

  /** What an article says that no house has said anything about. */
  public Evidence(Article article) {
    this(article, HouseStyle.NONE);
  }

  public Evidence(Article article, HouseStyle style) {
    this.article = article;
    this.style = style;
  }

  /** What the house wants of the article. */
  public HouseStyle style() {
    return style;
  }

  /**
   * The answer to a question.
   *
   * @param answer the class of the answer, which names the question
   * @param collect collects the answer from the article; called at most once for the class
   */
  public <T> T get(Class<T> answer, Function<Article, T> collect) {
    return answer.cast(answers.computeIfAbsent(answer, key -> collect.apply(article)));
  }
}
