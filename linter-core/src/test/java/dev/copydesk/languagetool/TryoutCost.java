package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.Finding;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What it costs to try suggestions, beside what it costs to find what they are for: the processor's
 * time when all is warm, and how much text is read again.
 */
@Tag("benchmark")
final class TryoutCost {
  private static final int ROUNDS = 3;
  private static final int ARTICLES = 20;
  private static final int LONGEST = 40_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final LoadedLanguage language = SharedEngine.ENGINE.language(Dialect.EN_US);
  private final Tables tables = new Tables();
  private final DueKeys due =
      language.due(
          new RuleChoice(tables.curation(), EngineSettings.DEFAULT.level()), Selection.ALL);

  @Test
  void ofEditedText() throws IOException {
    measure("corpora/clean-plain");
  }

  @Test
  void ofTextWithMistakes() throws IOException {
    measure("corpora/typo-commits/docs");
  }

  private static final class Cost {
    int findings;
    int sentences;
    int characters;
    int again;
    long finding;
    long trying;
  }

  private void measure(String folder) throws IOException {
    List<Article> articles = articles(folder);
    assertThat(articles).isNotEmpty();
    for (int round = 1; round <= ROUNDS; round++) {
      Cost cost = new Cost();
      for (Article article : articles) {
        add(article, cost);
      }
      System.out.println(
          String.format(
              Locale.ROOT,
              "%s, round %d: %,d characters, %d findings with suggestions; found in %d ms, tried in"
                  + " %d ms (%.1f %% of both), %d sentences of %,d characters",
              folder,
              round,
              cost.characters,
              cost.findings,
              cost.finding / 1_000_000,
              cost.trying / 1_000_000,
              100.0 * cost.trying / (cost.finding + cost.trying),
              cost.sentences,
              cost.again));
    }
  }

  private void add(Article article, Cost cost) {
    long start = THREADS.getCurrentThreadCpuTime();
    Evidence evidence = new Evidence(article);
    Findings findings =
        new Findings(
            new Spelling(evidence, SharedWords.NONE, Dialect.EN_US),
            evidence.get(OwnTerms.class, OwnTerms::of),
            language,
            tables.curation(),
            tables.safe(),
            tables.ranking(),
            new SpareThreads());
    Prose prose = Prose.of(article);
    language.with(
        checker -> {
          findings.add(prose, checker.check(prose.text(), due.all(), new SpareThreads()));
          return true;
        });
    List<Finding> chosen = findings.chosen();
    long found = THREADS.getCurrentThreadCpuTime();
    language.with(
        checker ->
            findings
                .tryouts()
                .tested(
                    chosen,
                    sentences -> {
                      cost.sentences += sentences.size();
                      cost.again += sentences.stream().mapToInt(String::length).sum();
                      return checker.checkEach(sentences, due.grave(), new SpareThreads());
                    }));
    long tried = THREADS.getCurrentThreadCpuTime();
    cost.characters += prose.text().length();
    cost.findings += (int) chosen.stream().filter(each -> !each.fixes().isEmpty()).count();
    cost.finding += found - start;
    cost.trying += tried - found;
  }

  /** Some of a folder's, evenly spread over it, none of them a book. */
  private static List<Article> articles(String folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path file : SharedTexts.articles(folder)) {
      if (Files.size(file) < LONGEST) {
        files.add(file);
      }
    }
    List<Article> articles = new ArrayList<>();
    int step = Math.max(1, files.size() / ARTICLES);
    for (int i = 0; i < files.size(); i += step) {
      articles.add(article(files.get(i)));
    }
    return articles;
  }

  private static Article article(Path file) throws IOException {
    try {
      String name = file.toString();
      return Article.parse(
          Source.decode(name, Files.readAllBytes(file)),
          Format.ofFileName(name).orElse(Format.TEXT),
          Dialect.EN_US);
    } catch (SourceException e) {
      throw new IOException(e);
    }
  }
}
