package dev.copydesk.languagetool;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * Keeps users' rules from spoiling a check: one that fails or takes too long for a text is left out
 * for the rest of it, and that is said. For the rules of one checker, so for one thread at a time.
 *
 * <p>LanguageTool's expressions give up when their thread is interrupted. So a clock looks at the
 * thread now and then, and interrupts it for as long as it is busy with a rule that has used up its
 * time. What counts is the processor's time: on a busy machine rules may take longer.
 */
final class Guard {
  /** What a rule may take for a text. */
  static final Duration LIMIT = Duration.ofSeconds(2);

  private static final String TOO_LONG = "took longer than " + LIMIT.toSeconds() + " seconds";

  private final Clock clock;
  private final Map<Rule, Long> spent = new HashMap<>();
  private final Map<Rule, String> troubles = new LinkedHashMap<>();
  private @Nullable Future<?> ticking;

  // What the clock sees; guarded by this.
  private @Nullable Thread busy;
  private long deadline;
  private boolean stopped;

  Guard(Clock clock) {
    this.clock = clock;
  }

  /** What a rule does with a text or sentence. */
  interface Work {
    RuleMatch[] run() throws IOException;
  }

  /** A text begins; what was said of the last one is forgotten. */
  void begin() {
    spent.clear();
    troubles.clear();
    ticking = clock.start(this::tick);
  }

  /** The text ends. */
  void end() {
    if (ticking != null) {
      ticking.cancel(false);
      ticking = null;
    }
  }

  /** What went wrong with which rules in the last text, a clause each, such as "took too long". */
  Map<Rule, String> troubles() {
    return Map.copyOf(troubles);
  }

  /** What a rule finds; nothing once it has failed. */
  RuleMatch[] run(Rule rule, Work work) {
    if (troubles.containsKey(rule)) {
      return RuleMatch.EMPTY_ARRAY;
    }
    long start = clock.cpuNanos(Thread.currentThread());
    enter(start + LIMIT.toNanos() - spent.getOrDefault(rule, 0L));
    try {
      return work.run();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      boolean stoppedByClock = leave();
      if (!stoppedByClock && isInterruption(e)) {
        // Somebody else wants this thread to end.
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
      troubles.put(rule, stoppedByClock ? TOO_LONG : reason(e));
      return RuleMatch.EMPTY_ARRAY;
    } finally {
      leave();
      long used = clock.cpuNanos(Thread.currentThread()) - start;
      if (spent.merge(rule, used, Long::sum) > LIMIT.toNanos()) {
        // Not all that LanguageTool does hears of an interruption.
        troubles.putIfAbsent(rule, TOO_LONG);
      }
    }
  }

  private static boolean isInterruption(Throwable e) {
    for (Throwable each = e; each != null; each = each.getCause()) {
      if (each instanceof InterruptedException) {
        return true;
      }
    }
    return false;
  }

  private static String reason(Throwable e) {
    return e instanceof StackOverflowError
        ? "repeats itself too often"
        : "failed: " + Complaint.of(e);
  }

  private synchronized void enter(long untilNanos) {
    busy = Thread.currentThread();
    deadline = untilNanos;
  }

  /** Whether the clock has stopped the work; its interruption is not left to what comes next. */
  private synchronized boolean leave() {
    boolean wasStopped = stopped;
    busy = null;
    stopped = false;
    if (wasStopped) {
      Thread.interrupted();
    }
    return wasStopped;
  }

  private synchronized void tick() {
    if (busy != null && clock.cpuNanos(busy) > deadline) {
      stopped = true;
      busy.interrupt();
    }
  }
}
