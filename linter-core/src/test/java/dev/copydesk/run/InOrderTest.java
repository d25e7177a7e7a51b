package dev.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.languagetool.SpareThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class InOrderTest {
  private static final int ITEMS = 1000;

  @Test
  void handsOverInOrderAndDoesNotRunFarAhead() {
    List<Integer> items = IntStream.range(0, ITEMS).boxed().toList();
    AtomicInteger begun = new AtomicInteger();
    List<Integer> results = new ArrayList<>();
    List<Integer> ahead = new ArrayList<>();

    InOrder.run(
        items,
        2,
        item -> {
          begun.incrementAndGet();
          return item;
        },
        item -> {
          ahead.add(begun.get() - results.size());
          results.add(item);
        });

    assertThat(results).isEqualTo(items);
    assertThat(ahead).allSatisfy(each -> assertThat(each).isLessThanOrEqualTo(64));
  }

  @Test
  void threadsWithoutAnItemAreSpare() {
    for (int threads = 1; threads < 6; threads++) {
      for (int items = 0; items < 5; items++) {
        SpareThreads spare = new SpareThreads();
        InOrder.run(
            IntStream.range(0, items).boxed().toList(), threads, spare, item -> item, item -> {});

        // One of them may do all of the work, on the thread that was there.
        assertThat(spare.number()).isBetween(threads - 1, threads);
      }
    }
  }

  @Test
  void threadsThatWaitForAnEarlierItemAreSpare() {
    SpareThreads spare = new SpareThreads();
    AtomicInteger seen = new AtomicInteger();
    List<Integer> results = new ArrayList<>();

    InOrder.run(
        IntStream.range(0, ITEMS).boxed().toList(),
        3,
        spare,
        item -> {
          if (item == 0) {
            seen.set(waitFor(spare, 2));
          }
          return item;
        },
        results::add);

    assertThat(seen.get()).isEqualTo(2);
    assertThat(results).hasSize(ITEMS);
    assertThat(spare.number()).isEqualTo(3);
  }

  private static int waitFor(SpareThreads spare, int number) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(50);
    while (spare.number() < number && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return spare.number();
  }
}
