package dev.copydesk.benchmarks;

import dev.copydesk.article.Format;
import dev.copydesk.cache.ResultCache;
import dev.copydesk.config.LanguageChoice;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.languagetool.EngineListener;
import dev.copydesk.languagetool.LanguageToolEngine;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.run.Copydesk;
import dev.copydesk.run.Input;
import dev.copydesk.run.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** What becomes of plain texts once everything is warm, in one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Checking {
  private static final Settings EVERYTHING =
      new Settings(LanguageChoice.DEFAULT, Optional.empty(), Selection.ALL, 1);
  private static final Settings OURS =
      new Settings(
          LanguageChoice.DEFAULT, Optional.empty(), Selection.ALL.without(Engine.GROUP), 1);

  private final List<Input> articles = Texts.of(Format.TEXT);
  private final RuleCatalog catalog = RuleCatalog.load();
  private final Copydesk copydesk =
      new Copydesk(catalog, new LanguageToolEngine(EngineListener.NONE));

  private Path folder;
  private Copydesk remembering;

  /** Fills a cache. */
  @Setup
  public void remember() throws IOException {
    folder = Files.createTempDirectory("copydesk-benchmark");
    ResultCache cache =
        ResultCache.in(
            folder,
            trouble -> {
              throw new IllegalStateException(trouble);
            });
    remembering = new Copydesk(catalog, new LanguageToolEngine(EngineListener.NONE), cache);
    remembering.check(articles, OURS, checked -> {});
  }

  @TearDown
  public void forget() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  /** Our own rules, with reading and evidence. */
  @Benchmark
  public void ownRules(Blackhole hole) {
    copydesk.check(articles, OURS, hole::consume);
  }

  /** The same, mended until nothing changes any more. */
  @Benchmark
  public void fix(Blackhole hole) {
    copydesk.fix(articles, OURS, false, hole::consume);
  }

  /** With LanguageTool. */
  @Benchmark
  public void everyRule(Blackhole hole) {
    copydesk.check(articles, EVERYTHING, hole::consume);
  }

  /** Unchanged since the last time. */
  @Benchmark
  public void again(Blackhole hole) {
    remembering.check(articles, OURS, hole::consume);
  }
}
