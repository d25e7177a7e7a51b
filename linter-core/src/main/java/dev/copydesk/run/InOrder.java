package dev.copydesk.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does one thing to many items at once and hands over the results in the order of the items. */
final class InOrder {
  private InOrder() {}

  static <A, B> void run(
      List<A> items, int threads, Function<A, B> work, Consumer<? super B> results) {
    int needed = Math.min(threads, items.size());
    if (needed <= 1) {
      items.forEach(item -> results.accept(work.apply(item)));
      return;
    }
    ExecutorService executor = Executors.newFixedThreadPool(needed);
    try {
      List<Future<B>> futures = new ArrayList<>();
      for (A item : items) {
        futures.add(executor.submit(() -> work.apply(item)));
      }
      for (int i = 0; i < futures.size(); i++) {
        results.accept(get(futures.get(i)));
        // A result that was handed over need not stay in memory until the last one is.
        futures.set(i, null);
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static <B> B get(Future<B> future) {
    try {
      return future.get();
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
}
