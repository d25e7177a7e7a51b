package dev.copydesk.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** How the time of some work grows when its input grows fourfold: 4 is linear, 16 is quadratic. */
public final class Growth {
  /** Time of this thread alone: what else the machine does must not fail a test. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Nanoseconds; less than this says more of the machine than of the work. */
  private static final long NOISE = 2_000_000;

  private static final int ROUNDS = 3;
  private static final double PROPORTIONAL = 6;

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
    double least = ratio(small, large, work);
    for (int i = 1; i < ROUNDS && least > PROPORTIONAL; i++) {
      // Compiling and collecting can only make it seem more.
      least = Math.min(least, ratio(small, large, work));
    }
    return least;
  }

  private static <T> double ratio(T small, T large, Consumer<T> work) {
    return (double) best(large, work) / Math.max(NOISE, best(small, work));
  }

  private static <T> long best(T input, Consumer<T> work) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      work.accept(input);
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
    }
    return best;
  }
}
