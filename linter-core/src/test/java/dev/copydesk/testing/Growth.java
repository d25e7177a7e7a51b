package dev.copydesk.testing;

import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * How the time of some work grows when its input grows fourfold: 4 is linear, 16 is quadratic. It
 * is the time of the processor that counts, so that neither collecting garbage nor other work on
 * the machine does.
 */
public final class Growth {
  /** Shorter times, in nanoseconds, say nothing. */
  private static final long LEAST = 3_000_000;

  private Growth() {}

  /**
   * The ratio of the best times on an input of a size and on one of four times the size.
   *
   * @param input makes an input of a size
   */
  public static <T> double ofFourfold(int size, IntFunction<T> input, Consumer<T> work) {
    T small = input.apply(size);
    T large = input.apply(size * 4);
    best(small, work);
    long first = Math.max(LEAST, best(small, work));
    return (double) Math.max(LEAST, best(large, work)) / first;
  }

  private static <T> long best(T input, Consumer<T> work) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      work.accept(input);
      best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
    return best;
  }
}
