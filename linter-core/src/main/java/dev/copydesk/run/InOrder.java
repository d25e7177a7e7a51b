package dev.copydesk.run;

import dev.copydesk.languagetool.SpareThreads;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Does one thing to many items at once and hands over the results in the order of the items. */
final class InOrder {
  /** How many items for each thread are begun before the first of them is handed over. */
  private static final int MOST_AHEAD = 32;

  /** How many milliseconds a result may take before that is a pause. */
  private static final int SHORT_WAIT = 20;

  private InOrder() {}

  static <A, B> void run(
      List<A> items, int threads, Function<A, B> work, Results<? super B> results) {
    run(items, threads, new SpareThreads(), work, results);
  }

  /**
   * The same.
   *
   * @param spare has the threads for which there is no item, none until an earlier one is done, or
   *     no more; for this run alone
   */
  static <A, B> void run(
      List<A> items,
      int threads,
      SpareThreads spare,
      Function<A, B> work,
      Results<? super B> results) {
    int needed = Math.min(threads, items.size());
    spare.add(threads - needed);
    if (needed <= 1) {
      for (A item : items) {
        results.accept(work.apply(item));
        results.pause();
      }
      return;
    }
    // Begun or waiting: a thread between two items is not spare. The first count from the start.
    AtomicInteger open = new AtomicInteger(needed);
    Function<A, B> sparing =
        item -> {
          try {
            return work.apply(item);
          } finally {
            if (open.decrementAndGet() < needed) {
              spare.add(1);
            }
          }
        };
    ExecutorService executor = Executors.newFixedThreadPool(needed);
    try {
      // Results wait for those before them; a long first item must not let all others pile up.
      Deque<Future<B>> ahead = new ArrayDeque<>();
      int begun = 0;
      for (A item : items) {
        if (ahead.size() == needed * MOST_AHEAD) {
          results.accept(get(ahead.remove(), results));
        }
        if (++begun > needed && open.getAndIncrement() < needed) {
          spare.takeBack();
        }
        ahead.add(executor.submit(() -> sparing.apply(item)));
      }
      while (!ahead.isEmpty()) {
        results.accept(get(ahead.remove(), results));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static <B> B get(Future<B> future, Results<?> results) {
    try {
      return get(future, SHORT_WAIT, results);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static <B> B get(Future<B> future, int patience, Results<?> results)
      throws InterruptedException, ExecutionException {
    try {
      return future.get(patience, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      results.pause();
      return future.get();
    }
  }
}
