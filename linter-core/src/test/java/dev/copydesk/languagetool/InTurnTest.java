package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class InTurnTest {
  @Test
  void eachItemIsWorkedOnByOneThreadAtATime() {
    AtomicBoolean busy = new AtomicBoolean();
    List<Integer> done = new ArrayList<>();
    InTurn<Integer> inTurn =
        new InTurn<>(
            item -> {
              assertThat(busy.getAndSet(true)).isFalse();
              done.add(item);
              busy.set(false);
            });
    SpareThreads spare = new SpareThreads();
    spare.add(3);

    spare.run(
        IntStream.range(0, 5_000).<Runnable>mapToObj(item -> () -> inTurn.accept(item)).toList());

    assertThat(done).hasSize(5_000).doesNotHaveDuplicates();
  }
}
