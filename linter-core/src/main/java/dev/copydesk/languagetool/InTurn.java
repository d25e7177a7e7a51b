package dev.copydesk.languagetool;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Work on items that only one thread can do at a time. Who brings an item while another thread is
 * at it leaves it to that one, and does not wait. Safe for use by many threads.
 */
final class InTurn<T> implements Consumer<T> {
  private final Consumer<T> work;
  private final Queue<T> waiting = new ConcurrentLinkedQueue<>();

  /** How many items wait or are being worked on. */
  private final AtomicInteger left = new AtomicInteger();

  InTurn(Consumer<T> work) {
    this.work = work;
  }

  @Override
  public void accept(T item) {
    waiting.add(item);
    if (left.getAndIncrement() == 0) {
      do {
        work.accept(waiting.remove());
      } while (left.decrementAndGet() > 0);
    }
  }
}
