package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class SpareThreadsTest {
  private final SpareThreads spare = new SpareThreads();

  @Test
  void whoHasNoHelpDoesEverythingInOrder() {
    List<Integer> done = new ArrayList<>();

    spare.run(List.of(() -> done.add(1), () -> done.add(2), () -> done.add(3)));

    assertThat(done).containsExactly(1, 2, 3);
  }

  @Test
  void thoseThatAreSpareJoinInAndAreSpareAgain() {
    spare.add(2);
    for (int round = 0; round < 20; round++) {
      Set<Thread> threads = ConcurrentHashMap.newKeySet();
      CountDownLatch three = new CountDownLatch(3);
      Runnable meeting =
          () -> {
            threads.add(Thread.currentThread());
            three.countDown();
            await(three);
          };

      spare.run(List.of(meeting, meeting, meeting));

      assertThat(threads).hasSize(3).contains(Thread.currentThread());
    }
  }

  @Test
  void oneThatIsTakenBackWhileItHelpsIsNotSpareWhenItIsThrough() {
    spare.add(1);
    CountDownLatch both = new CountDownLatch(2);
    Runnable meeting =
        () -> {
          both.countDown();
          await(both);
        };

    spare.run(List.of(meeting, meeting, spare::takeBack));

    assertThat(spare.number()).isZero();
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    Runnable task = () -> threads.add(Thread.currentThread());
    spare.run(List.of(task, task, task));
    assertThat(threads).containsExactly(Thread.currentThread());
    spare.add(1);
    assertThat(spare.number()).isEqualTo(1);
  }

  @Test
  void everyTaskIsDoneOnce() {
    spare.add(6);
    AtomicInteger[] done = new AtomicInteger[1_000];
    List<Runnable> tasks = new ArrayList<>();
    for (int i = 0; i < done.length; i++) {
      AtomicInteger count = new AtomicInteger();
      done[i] = count;
      tasks.add(count::incrementAndGet);
    }

    spare.run(tasks);

    assertThat(done).allMatch(count -> count.get() == 1);
  }

  @Test
  void aFailureIsToldWhereverItHappensAndEndsTheWork() {
    spare.add(1);
    AtomicInteger done = new AtomicInteger();
    List<Runnable> tasks = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      tasks.add(
          () -> {
            done.incrementAndGet();
            throw new StackOverflowError("deep");
          });
    }

    assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> spare.run(tasks));
    assertThat(done.get()).isBetween(1, 2);

    CountDownLatch two = new CountDownLatch(2);
    Runnable meeting =
        () -> {
          two.countDown();
          await(two);
        };
    spare.run(List.of(meeting, meeting));
    assertThat(two.getCount()).isZero();
  }

  @Test
  void whoIsInterruptedStillWaitsForThoseThatHelpAndRemainsInterrupted() {
    spare.add(1);
    CountDownLatch both = new CountDownLatch(2);
    AtomicInteger ended = new AtomicInteger();
    Thread caller = Thread.currentThread();
    Runnable task =
        () -> {
          both.countDown();
          await(both);
          if (Thread.currentThread() != caller) {
            caller.interrupt();
            sleepUntilInterrupted();
            ended.incrementAndGet();
          }
        };

    spare.run(List.of(task, task));

    assertThat(ended.get()).isEqualTo(1);
    assertThat(Thread.interrupted()).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(50, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void sleepUntilInterrupted() {
    try {
      TimeUnit.SECONDS.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
