package dev.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.cache.KeptFindings.WordAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What is asked of words, by as many threads as judge, is kept whole and in one order. */
final class InquiriesTest {
  private static final int THREADS = 8;
  private static final int WORDS = 2_000;

  @Test
  void hearsSeveralThreadsAtOnce() throws Exception {
    Inquiries inquiries = new Inquiries();
    ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Void>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int first = i;
        tasks.add(
            () -> {
              for (int word = 0; word < WORDS; word++) {
                String each = String.format(Locale.ROOT, "w%05d", (word * 7 + first) % WORDS);
                inquiries.hear(each, 2, false);
                inquiries.hear(each, 3, false);
              }
              return null;
            });
      }
      for (Future<Void> each : executor.invokeAll(tasks)) {
        each.get();
      }
    } finally {
      executor.shutdownNow();
    }

    List<WordAnswer> expected = new ArrayList<>();
    for (int word = 0; word < WORDS; word++) {
      expected.add(new WordAnswer(String.format(Locale.ROOT, "w%05d", word), 2, false));
      expected.add(new WordAnswer(String.format(Locale.ROOT, "w%05d", word), 3, false));
    }
    assertThat(inquiries.with(List.of()).words()).isEqualTo(expected);
  }
}
