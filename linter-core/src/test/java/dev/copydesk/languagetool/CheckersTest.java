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
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** Many threads, one engine. */
final class CheckersTest {
  private static final int THREADS = 4;

  @Test
  void aLanguageIsLoadedOnceAndFindingsDoNotDependOnThreads()
      throws InterruptedException, ExecutionException {
    Heard heard = new Heard();
    LanguageToolEngine engine = new LanguageToolEngine(heard);
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
    assertThat(heard.loaded).containsExactly("LanguageTool 6.8 loaded for en-US");
    assertThat(heard.unchecked).isEmpty();
    assertThat(engine.language(Dialect.EN_US).checkersMade()).isBetween(1, THREADS);
    int made = engine.language(Dialect.EN_US).checkersMade();
    assertThat(texts.stream().map(text -> check(engine, text)).toList()).isEqualTo(together);
    assertThat(engine.language(Dialect.EN_US).checkersMade()).isEqualTo(made);
  }

  @Test
  void anotherRunSharesWhatIsLoadedAndHearsOfItAnew() {
    Heard first = new Heard();
    LanguageToolEngine engine = new LanguageToolEngine(first);
    List<Finding> found = check(engine, "It was an test of the the pump.\n");
    int made = engine.language(Dialect.EN_US).checkersMade();

    Heard second = new Heard();
    LanguageToolEngine another = engine.heardBy(second);
    List<String> nowhere = List.of("languagetool/NO_SUCH_RULE");
    assertThat(engine.unknown(nowhere)).isEqualTo(nowhere);
    // It has asked for no language yet, so it cannot know what there is.
    assertThat(another.unknown(nowhere)).isEmpty();
    assertThat(second.loaded).isEmpty();
    assertThat(check(another, "It was an test of the the pump.\n")).isEqualTo(found);
    assertThat(check(another, "It was an test of the the pump.\n")).isEqualTo(found);
    assertThat(another.unknown(nowhere)).isEqualTo(nowhere);
    assertThat(second.loaded).containsExactlyElementsOf(first.loaded).hasSize(1);
    assertThat(another.language(Dialect.EN_US)).isSameAs(engine.language(Dialect.EN_US));
    assertThat(engine.language(Dialect.EN_US).checkersMade()).isEqualTo(made);
  }

  @Test
  void aParagraphThatCouldNotBeCheckedIsTold() {
    Heard heard = new Heard();
    LanguageToolEngine engine = new LanguageToolEngine(heard);
    LoadedLanguage language = engine.language(Dialect.EN_US);
    language.<Void>with(
        first ->
            language.with(
                second -> {
                  breakDown(first);
                  breakDown(second);
                  return null;
                }));

    List<Finding> findings = check(engine, "It was an test, and it was a good one.\n");

    assertThat(findings).noneMatch(each -> each.rule().endsWith("/EN_A_VS_AN"));
    assertThat(heard.unchecked).hasSize(1);
    assertThat(heard.unchecked.peek()).contains("could not check the paragraph at line 1");
  }

  private static void breakDown(Checker checker) {
    checker.rules().replaceAll(rule -> rule.getId().equals("EN_A_VS_AN") ? broken(rule) : rule);
  }

  /** A rule that cannot cope with any text. */
  private static Rule broken(Rule original) {
    Rule broken =
        new Rule() {
          @Override
          public String getId() {
            return original.getId();
          }

          @Override
          public String getDescription() {
            return original.getDescription();
          }

          @Override
          public RuleMatch[] match(AnalyzedSentence sentence) {
            throw new IllegalStateException("a fault of a rule");
          }
        };
    broken.setCategory(original.getCategory());
    return broken;
  }

  private static final class Heard implements EngineListener {
    final ConcurrentLinkedQueue<String> loaded = new ConcurrentLinkedQueue<>();
    final ConcurrentLinkedQueue<String> unchecked = new ConcurrentLinkedQueue<>();

    @Override
    public void loaded(String line) {
      loaded.add(line);
    }

    @Override
    public void unchecked(String line) {
      unchecked.add(line);
    }

    @Override
    public void missing(MissingRules rules) {
      unchecked.add(rules.inWords());
    }
  }

  private static List<Finding> check(LanguageToolEngine engine, String text) {
    Article article = Linting.article(text);
    return engine.check(article, new Evidence(article), id -> true);
  }
}
