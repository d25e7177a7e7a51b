package dev.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.cache.RecentSources;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run goes by what it read first, as far as it has room for that. */
final class SourcesTest {
  @TempDir Path folder;

  @Test
  void whatFitsIsReadOnce() throws IOException, SourceException {
    Sources sources = new Sources(RecentSources.none(), 3);
    Input input = file("a.txt", "one");
    assertThat(sources.read(input).text()).isEqualTo("one");
    file("a.txt", "two");
    assertThat(sources.read(input).text()).isEqualTo("one");
    assertThat(sources.take(input).text()).isEqualTo("one");
    assertThat(sources.take(input).text()).isEqualTo("two");
  }

  @Test
  void whatDoesNotFitIsReadAgain() throws IOException, SourceException {
    Sources sources = new Sources(RecentSources.none(), 5);
    Input first = file("a.txt", "one");
    Input second = file("b.txt", "two");
    sources.read(first);
    sources.read(second);
    file("a.txt", "three");
    file("b.txt", "four");
    assertThat(sources.take(second).text()).isEqualTo("four");
    assertThat(sources.take(first).text()).isEqualTo("one");
  }

  @Test
  void whatIsTakenMakesRoom() throws IOException, SourceException {
    Sources sources = new Sources(RecentSources.none(), 3);
    Input first = file("a.txt", "one");
    Input second = file("b.txt", "two");
    sources.read(first);
    sources.take(first);
    sources.read(second);
    file("b.txt", "four");
    assertThat(sources.take(second).text()).isEqualTo("two");
  }

  private Input file(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return new FileInput(file, Path.of(name));
  }
}
