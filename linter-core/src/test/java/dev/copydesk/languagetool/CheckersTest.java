package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.rule.Finding;
import dev.copydesk.testing.Linting;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many threads, one engine. */
final class CheckersTest {
  private static final int THREADS = 4;

  @Test
  void aLanguageIsLoadedOnceAndFindingsDoNotDependOnThreads()
      throws InterruptedException, ExecutionException {
    ConcurrentLinkedQueue<String> news = new ConcurrentLinkedQueue<>();
    LanguageToolEngine engine = new LanguageToolEngine(news::add);
    List<String> texts =
        IntStream.range(0, 24)
            .mapToObj(i -> "It was an test number " + i + " of the the pump. She dont no it.\n")
            .toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<List<Finding>> together = new ArrayList<>();
    try {
      List<Future<List<Finding>>> running =
          texts.stream().map(text -> threads.submit(() -> check(engine, text))).toList();
      for (Future<List<Finding>> each : running) {
        together.add(each.get());
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(news).containsExactly("LanguageTool 6.8 loaded for en-US");
    assertThat(engine.language(Dialect.EN_US).checkersMade()).isBetween(1, THREADS);
    int made = engine.language(Dialect.EN_US).checkersMade();
    assertThat(texts.stream().map(text -> check(engine, text)).toList()).isEqualTo(together);
    assertThat(engine.language(Dialect.EN_US).checkersMade()).isEqualTo(made);
  }

  private static List<Finding> check(LanguageToolEngine engine, String text) {
    Article article = Linting.article(text);
    return engine.check(article, new Evidence(article), id -> true);
  }
}
