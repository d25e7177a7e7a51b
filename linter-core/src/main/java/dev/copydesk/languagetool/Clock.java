package dev.copydesk.languagetool;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Ticks while somebody wants it to; its thread ends when nobody does. */
final class Clock {
  private static final long EVERY_MILLIS = 50;
  private static final long IDLE_SECONDS = 2;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final ScheduledThreadPoolExecutor ticks;

  Clock() {
    ticks =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "copydesk-clock");
              thread.setDaemon(true);
              return thread;
            });
    ticks.setRemoveOnCancelPolicy(true);
    ticks.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    ticks.allowCoreThreadTimeOut(true);
  }

  /** Does something at every tick, until the answer is cancelled. */
  Future<?> start(Runnable tick) {
    return ticks.scheduleWithFixedDelay(tick, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** The processor's time a thread has used; the wall's where that is not measured. */
  long cpuNanos(Thread thread) {
    long nanos = threads.isThreadCpuTimeEnabled() ? threads.getThreadCpuTime(thread.getId()) : -1;
    return nanos < 0 ? System.nanoTime() : nanos;
  }
}
