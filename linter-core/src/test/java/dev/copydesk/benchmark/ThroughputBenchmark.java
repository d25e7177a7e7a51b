package dev.copydesk.benchmark;

import com.sun.management.ThreadMXBean;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.testing.FakeEngine;
import dev.copydesk.testing.Linting;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How fast all our rules together read prose on one core, without LanguageTool: bytes read in a
 * second, bytes allocated for each byte read, and how both grow with the text.
 */
@Tag("benchmark")
final class ThroughputBenchmark {
  private static final int MEGABYTE = 1_000_000;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final Linter LINTER =
      Linter.of(RuleCatalog.load().rules(), FakeEngine.silent(), Selection.ALL);

  @Test
  void allRulesOnProse() throws IOException {
    String prose = prose();
    for (int round = 1; round <= 5; round++) {
      print("10 MB in articles of 20 kB, round " + round, articles(prose, 10, 20_000));
    }
    for (int size : new int[] {1, 10, 30, 100}) {
      print(size + " MB in one article", articles(prose, size, size * MEGABYTE));
    }
  }

  private record Cost(long bytes, long findings, long nanoseconds, long allocated) {}

  private static Cost articles(String prose, int megabytes, int articleLength) {
    long bytes = 0;
    long findings = 0;
    long nanoseconds = 0;
    long allocated = 0;
    int at = 0;
    while (bytes < (long) megabytes * MEGABYTE) {
      StringBuilder article = new StringBuilder(articleLength + 1);
      while (article.length() < articleLength) {
        int end = Math.min(prose.length(), at + articleLength - article.length());
        article.append(prose, at, end);
        at = end % prose.length();
      }
      byte[] read = article.append('\n').toString().getBytes(StandardCharsets.UTF_8);
      long allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
      long before = THREADS.getCurrentThreadCpuTime();
      findings += LINTER.lint(Linting.article(read)).size();
      nanoseconds += THREADS.getCurrentThreadCpuTime() - before;
      allocated += THREADS.getCurrentThreadAllocatedBytes() - allocatedBefore;
      bytes += read.length;
    }
    return new Cost(bytes, findings, nanoseconds, allocated);
  }

  private static void print(String what, Cost cost) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-40s %6.2f MB/s, %5.1f bytes allocated a byte, %d findings",
            what,
            cost.bytes * 1e3 / cost.nanoseconds,
            (double) cost.allocated / cost.bytes,
            cost.findings));
  }

  /** The calibration texts if they lie beside the checkout, else what the tests damage. */
  private static String prose() throws IOException {
    Path corpora = Path.of("../../shared/corpora/clean-plain");
    Path folder =
        Files.exists(corpora) ? corpora : Path.of("src/test/resources/dev/copydesk/prose");
    StringBuilder prose = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        prose.append(Files.readString(file, StandardCharsets.UTF_8)).append("\n\n");
      }
    }
    return prose.toString();
  }
}
