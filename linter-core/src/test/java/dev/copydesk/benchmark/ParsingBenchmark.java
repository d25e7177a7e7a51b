package dev.copydesk.benchmark;

import com.sun.management.ThreadMXBean;
import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.testing.FakeEngine;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What it costs to read each format beside what our own rules cost on the same articles, without
 * LanguageTool: CPU time of this thread once everything is warm, the median of rounds that
 * alternate between the formats, and between reading and linting.
 */
@Tag("benchmark")
final class ParsingBenchmark {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final Linter LINTER =
      Linter.of(RuleCatalog.load().rules(), FakeEngine.silent(), Selection.ALL);

  /** Characters of each format in a round, so that all of them get equally warm. */
  private static final int ROUND = 1_000_000;

  /** Rounds before anything is measured; reading takes so little time that it warms slowly. */
  private static final int WARMING = 10;

  private static final int WARMING_READS = 10;
  private static final int ROUNDS = 15;

  /** The calibration texts of a format and what they cost, round by round. */
  private static final class Texts {
    private final Format format;
    private final List<Source> sources;
    private final long characters;
    private final List<Long> reading = new ArrayList<>();
    private final List<Long> linting = new ArrayList<>();
    private long allocated;

    Texts(Format format, String folder) throws IOException, SourceException {
      this.format = format;
      this.sources = new ArrayList<>();
      for (Path file : SharedTexts.articles("corpora/" + folder)) {
        if (Format.ofFileName(file.toString()).filter(format::equals).isPresent()) {
          sources.add(Source.decode(file.toString(), Files.readAllBytes(file)));
        }
      }
      this.characters = sources.stream().mapToLong(source -> source.text().length()).sum();
    }

    List<Article> read() {
      List<Article> articles = new ArrayList<>();
      for (long count = 0; count < ROUND; count += characters) {
        for (Source source : sources) {
          articles.add(Article.parse(source, format, Dialect.EN_US));
        }
      }
      return articles;
    }

    /** Reads and lints everything, again and again if it is little. */
    void measure() {
      long memory = THREADS.getCurrentThreadAllocatedBytes();
      long before = THREADS.getCurrentThreadCpuTime();
      List<Article> articles = read();
      long read = THREADS.getCurrentThreadCpuTime();
      int times = articles.size() / sources.size();
      allocated = (THREADS.getCurrentThreadAllocatedBytes() - memory) / times;
      articles.forEach(LINTER::lint);
      reading.add((read - before) / times);
      linting.add((THREADS.getCurrentThreadCpuTime() - read) / times);
    }

    void forget() {
      reading.clear();
      linting.clear();
    }

    /** The share of the rules' time, and milliseconds and bytes for a million characters. */
    void print() {
      double millions = characters / 1e6;
      System.out.println(
          String.format(
              Locale.ROOT,
              "%-9s %5.3f of the rules' time: %6.2f ms to read, %6.1f ms to lint and %5.1f MB"
                  + " allocated in reading a million characters; %d articles, %.2f million",
              format.label(),
              (double) median(reading) / median(linting),
              median(reading) / 1e6 / millions,
              median(linting) / 1e6 / millions,
              allocated / 1e6 / millions,
              sources.size(),
              millions));
    }
  }

  @Test
  void readingBesideOurOwnRules() throws IOException, SourceException {
    List<Texts> formats =
        List.of(
            new Texts(Format.TEXT, "clean-plain"),
            new Texts(Format.MARKDOWN, "clean-md"),
            new Texts(Format.ASCIIDOC, "clean-adoc"),
            new Texts(Format.HTML, "clean-html"),
            new Texts(Format.RST, "clean-rst"));
    for (int round = 0; round < WARMING; round++) {
      for (int reads = 0; reads < WARMING_READS; reads++) {
        formats.forEach(Texts::read);
      }
      formats.forEach(Texts::measure);
    }
    formats.forEach(Texts::forget);
    for (int round = 0; round < ROUNDS; round++) {
      formats.forEach(Texts::measure);
    }
    formats.forEach(Texts::print);
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
