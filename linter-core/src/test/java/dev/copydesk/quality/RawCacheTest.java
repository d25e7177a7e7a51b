package dev.copydesk.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RawCacheTest {
  @Test
  void whatWasFoundIsReadAgain(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("cache.tsv");
    List<Hit> hits =
        List.of(hit(new Edit(new Span(0, 3), "a\tb\\n\n")), hit(new Edit(new Span(0, 3), "")));
    assertThat(new RawCache(file).get("one", text -> hits)).isEqualTo(hits);
    assertThat(new RawCache(file).get("two", text -> List.of())).isEmpty();
    RawCache again = new RawCache(file);
    assertThat(again.get("one", RawCacheTest::mustNotAsk)).isEqualTo(hits);
    assertThat(again.get("two", RawCacheTest::mustNotAsk)).isEmpty();
  }

  private static Hit hit(Edit edit) {
    return new Hit("RULE", "CATEGORY", Severity.WARNING, edit.span(), List.of(edit), 0);
  }

  private static List<Hit> mustNotAsk(String text) {
    throw new AssertionError("asked again for " + text);
  }
}
