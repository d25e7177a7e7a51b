package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Language;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.rule.Finding;
import dev.copydesk.testing.Linting;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @ValueSource(ints = {2, 7})
  void howManyThreadsReadATextChangesNothing(int threads) throws Exception {
    same(longText(), threads);
  }

  @Test
  void howManyThreadsReadManyArticlesAsOneChangesNothing() throws Exception {
    StringBuilder text = new StringBuilder();
    for (String folder : List.of("clean-plain", "clean-md", "clean-html")) {
      for (Path article : SharedTexts.articles("corpora/" + folder).stream().limit(3).toList()) {
        String each = Files.readString(article, StandardCharsets.UTF_8);
        text.append(each, 0, Math.min(each.length(), 1_500)).append("\n\n");
      }
    }
    same(text.toString(), 3);
  }

  private static void same(String text, int threads)
      throws InterruptedException, ExecutionException {
    LoadedLanguage language = new LanguageToolEngine(new Heard()).language(Dialect.EN_US);
    SpareThreads spare = new SpareThreads();
    // LanguageTool takes another day for today if it sees JUnit among its callers.
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      List<String> alone = thread.submit(() -> raw(language, text, spare)).get();
      spare.add(threads - 1);
      List<String> together = thread.submit(() -> raw(language, text, spare)).get();
      assertThat(alone).hasSizeGreaterThan(200);
      for (int i = 0; i < Math.min(alone.size(), together.size()); i++) {
        assertThat(together.get(i)).isEqualTo(alone.get(i));
      }
      assertThat(together.size()).isEqualTo(alone.size());
    } finally {
      thread.shutdownNow();
    }
    assertThat(language.checkersMade()).isEqualTo(1);
  }

  @Test
  void howManyThreadsReadAnArticleChangesNoFinding() throws Exception {
    String text = longText().substring(0, 4_000);
    SpareThreads spare = new SpareThreads();
    Engine engine = new LanguageToolEngine(new Heard()).helpedBy(spare);
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      List<Finding> alone = thread.submit(() -> check(engine, text)).get();
      spare.add(3);
      List<Finding> together = thread.submit(() -> check(engine, text)).get();
      assertThat(alone).anyMatch(each -> !each.fixes().isEmpty());
      assertThat(together.stream().filter(each -> !alone.contains(each))).isEmpty();
      assertThat(together.equals(alone)).isTrue();
    } finally {
      thread.shutdownNow();
    }
  }

  @Test
  void whatIsPreparedIsLoadedOnceAndHeardOfWhenItIsUsed() {
    Heard heard = new Heard();
    LanguageToolEngine engine = new LanguageToolEngine(heard);
    engine.prepare(Language.of(Dialect.EN_GB));
    engine.prepare(Language.of(Dialect.EN_GB));
    engine.prepare(Language.ofTag("de"));

    LoadedLanguage language = engine.language(Dialect.EN_GB);

    assertThat(heard.loaded).containsExactly("LanguageTool 6.8 loaded for en-GB");
    assertThat(engine.language(Dialect.EN_GB)).isSameAs(language);
    assertThat(language.checkersMade()).isEqualTo(1);
  }

  /** What is found in a text, and in its sentences, each for itself. */
  private static List<String> raw(LoadedLanguage language, String text, SpareThreads spare) {
    return language.with(
        checker -> {
          List<String> lines = new ArrayList<>();
          for (RuleMatch match : checker.check(text, language.keys(), spare)) {
            lines.add(
                String.join(
                    "\t",
                    match.getRule().getFullId(),
                    match.getFromPos() + "-" + match.getToPos(),
                    match.getMessage(),
                    String.join("|", match.getSuggestedReplacements())));
          }
          List<String> sentences = List.of(text.split("\n+", -1));
          checker
              .checkEach(sentences, language.sentenceKeys(), spare)
              .forEach(hits -> lines.add(hits.toString()));
          return lines;
        });
  }

  /** Articles of several kinds, damaged texts, and sentences that repeat one another. */
  private static String longText() throws IOException {
    StringBuilder text = new StringBuilder();
    try (InputStream file = CheckersTest.class.getResourceAsStream("sameness.txt")) {
      text.append(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
    Random random = new Random(7);
    List<String> words = List.of(text.toString().split("\\s+", -1));
    for (int paragraph = 0; paragraph < 15; paragraph++) {
      text.append("\n\n");
      for (int word = 0; word < 40; word++) {
        text.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      text.append("End.  It was an test number ").append(paragraph).append(" of the the pump.");
    }
    // LanguageTool leaves soft hyphens out, and then miscounts.
    return text.toString().replace("\u00AD", "");
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

  private static List<Finding> check(Engine engine, String text) {
    Article article = Linting.article(text);
    return engine.check(article, new Evidence(article), id -> true);
  }
}
