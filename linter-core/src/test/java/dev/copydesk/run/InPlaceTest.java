package dev.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.source.SourceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InPlaceTest {
  @TempDir private Path folder;

  @Test
  void writesWhatWasFixed() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "see teh cat");

    new InPlace().put(Desks.fixed(Desks.input(folder, "a.txt")));

    assertThat(file).hasContent("see the cat");
  }

  @Test
  void doesNotTouchWhatNeedsNoFix() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "all is well");
    FileTime old = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(file, old);

    new InPlace().put(Desks.fixed(Desks.input(folder, "a.txt")));

    assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
  }

  @Test
  void leavesAFileThatWasChangedMeanwhile() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "see teh cat");
    Fixed fixed = Desks.fixed(Desks.input(folder, "a.txt"));
    Files.writeString(file, "see teh cat, says somebody");

    assertThatThrownBy(() -> new InPlace().put(fixed))
        .isInstanceOf(SourceException.class)
        .hasMessage(
            file + ": was changed by someone else meanwhile and is left as it is; run again");
    assertThat(file).hasContent("see teh cat, says somebody");
  }

  @Test
  void doesNotBringBackAFileThatWasDeletedMeanwhile() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "see teh cat");
    Fixed fixed = Desks.fixed(Desks.input(folder, "a.txt"));
    Files.delete(file);

    assertThatThrownBy(() -> new InPlace().put(fixed)).isInstanceOf(SourceException.class);
    assertThat(file).doesNotExist();
  }
}
