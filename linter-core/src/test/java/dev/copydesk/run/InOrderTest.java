package dev.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.copydesk.languagetool.SpareThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
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

        // One alone does all of the work, on the thread that was there.
        boolean alone = Math.min(items, threads) == 1;
        assertThat(spare.number()).isEqualTo(alone ? threads - 1 : threads);
      }
    }
  }

  @Test
  void aThreadWhoseItemFailsIsSpare() {
    SpareThreads spare = new SpareThreads();

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                InOrder.run(
                    List.of(1, 2, 3),
                    3,
                    spare,
                    item -> {
                      throw new IllegalStateException("item " + item);
                    },
                    item -> {}))
        .withMessage("item 1");

    assertThat(waitFor(spare, 1)).isPositive();
  }

  @Test
  void threadsThatWaitForAnEarlierItemAreSpare() {
    SpareThreads spare = new SpareThreads();
    CountDownLatch some = new CountDownLatch(50);
    AtomicInteger seen = new AtomicInteger();
    List<Integer> results = new ArrayList<>();

    InOrder.run(
        IntStream.range(0, ITEMS).boxed().toList(),
        3,
        spare,
        item -> {
          if (item == 0) {
            await(some);
            seen.set(waitFor(spare, 2));
          } else {
            some.countDown();
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
    int now = spare.number();
    while (now < number && System.nanoTime() < end) {
      Thread.onSpinWait();
      now = spare.number();
    }
    return now;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(50, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
