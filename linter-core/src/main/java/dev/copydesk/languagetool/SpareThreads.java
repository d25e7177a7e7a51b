package dev.copydesk.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a run that have no article of their own, and help with those of others. Nobody
 * waits for one of them to be there: who has work does it himself, and whoever is spare joins in.
 * Safe for use by many threads.
 */
public final class SpareThreads {
  /** How many; less than none if more are at work than there should be. */
  private final AtomicInteger spare = new AtomicInteger();

  /** Some more have nothing to do. */
  public void add(int number) {
    spare.addAndGet(number);
  }

  /**
   * One of them has something to do of its own again. Those that are helping go on with it: if none
   * is left, there is one too many at work until one of them has nothing more to help with.
   */
  public void takeBack() {
    spare.decrementAndGet();
  }

  /**
   * How many have nothing to do, less those that were taken back while they were helping; so it may
   * be less than none. For those who keep count of them.
   */
  public int number() {
    return spare.get();
  }

  private boolean take() {
    // Mostly there is none, and nobody else need hear that it was asked for.
    return spare.get() > 0 && spare.getAndUpdate(each -> each > 0 ? each - 1 : each) > 0;
  }

  /** Does tasks in any order, several at once, and returns when all are done, or one has failed. */
  public void run(List<Runnable> tasks) {
    Round round = new Round(tasks);
    List<Thread> helping = new ArrayList<>();
    try {
      while (round.isOpen()) {
        boolean more = true;
        while (more && round.left() > 1 && take()) {
          Thread thread = helper(round);
          more = LoadingThread.begin(thread);
          if (more) {
            helping.add(thread);
          } else {
            add(1);
          }
        }
        round.doNext();
      }
    } finally {
      round.close();
      join(helping);
    }
    round.tellFailure();
  }

  private Thread helper(Round round) {
    Thread thread =
        new Thread(
            () -> {
              try {
                while (round.isOpen()) {
                  round.doNext();
                }
              } finally {
                add(1);
              }
            },
            "copydesk-helping");
    thread.setDaemon(true);
    return thread;
  }

  private static void join(List<Thread> threads) {
    boolean interrupted = false;
    for (Thread each : threads) {
      while (each.isAlive()) {
        try {
          each.join();
        } catch (InterruptedException e) {
          // What they read is this thread's: it must not go on while they do.
          threads.forEach(Thread::interrupt);
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tasks that are done together. */
  private static final class Round {
    private final List<Runnable> tasks;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Round(List<Runnable> tasks) {
      this.tasks = tasks;
    }

    boolean isOpen() {
      return left() > 0;
    }

    int left() {
      return tasks.size() - Math.min(tasks.size(), next.get());
    }

    void doNext() {
      int index = next.getAndIncrement();
      if (index < tasks.size()) {
        try {
          tasks.get(index).run();
        } catch (RuntimeException | Error e) {
          failure.compareAndSet(null, e);
          close();
        }
      }
    }

    /** Nothing more is begun. */
    void close() {
      next.set(tasks.size());
    }

    void tellFailure() {
      Throwable thrown = failure.get();
      if (thrown instanceof Error error) {
        throw error;
      }
      if (thrown instanceof RuntimeException exception) {
        throw exception;
      }
    }
  }
}
