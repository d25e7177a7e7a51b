package dev.copydesk.benchmark;

import dev.copydesk.article.Article;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.testing.Linting;
import dev.copydesk.testing.RandomText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Looks for texts that some rule is slow on: nanoseconds a character, the slowest first. */
@Tag("benchmark")
final class SlowInputs {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int SEEDS = 60;
  private static final int LENGTH = 100_000;
  private static final int SHOWN = 25;

  private record Cost(double nanoseconds, String rule, String text) {}

  @Test
  void slowest() {
    List<Rule> rules = RuleCatalog.load().rules();
    List<Cost> costs = new ArrayList<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      for (String text : texts(new RandomText(seed))) {
        Article article = Linting.article(text);
        for (Rule rule : rules) {
          Linting.lint(article, rule);
          long before = THREADS.getCurrentThreadCpuTime();
          Linting.lint(article, rule);
          double time = (double) (THREADS.getCurrentThreadCpuTime() - before) / text.length();
          costs.add(new Cost(time, rule.info().id(), text.substring(0, 40)));
        }
      }
    }
    costs.sort(Comparator.comparingDouble(Cost::nanoseconds).reversed());
    for (Cost cost : costs.subList(0, SHOWN)) {
      System.out.println(
          String.format(
              Locale.ROOT,
              "%9.1f ns a character  %-36s %s",
              cost.nanoseconds,
              cost.rule,
              cost.text.replaceAll("\\s", " ")));
    }
  }

  /** One long mixture, and short mixtures again and again. */
  private static List<String> texts(RandomText random) {
    List<String> texts = new ArrayList<>();
    texts.add(atLength(random.soup(LENGTH)));
    for (int pieces : new int[] {3, 6, 12, 40}) {
      texts.add(atLength(random.soup(pieces) + "a "));
    }
    texts.add(atLength(random.noise(LENGTH)));
    return texts;
  }

  private static String atLength(String text) {
    return (text + " ").repeat(1 + LENGTH / (text.length() + 1)).substring(0, LENGTH);
  }
}
