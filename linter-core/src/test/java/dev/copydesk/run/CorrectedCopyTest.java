package dev.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorrectedCopyTest {
  @TempDir private Path temporary;
  private Path in;
  private Path out;

  @BeforeEach
  void makeFolders() throws IOException {
    in = Files.createDirectory(temporary.resolve("in"));
    out = temporary.resolve("out");
  }

  @Test
  void copiesEverythingAndLeavesTheSources() throws Exception {
    Input damaged = write("a.txt", "see teh cat");
    Input sound = write("deep/down/b.txt", "all is well\r\n");

    CorrectedCopy copy = intoFolder(damaged, sound);
    copy.put(Desks.fixed(damaged));
    copy.put(Desks.fixed(sound));

    assertThat(out.resolve("a.txt")).hasContent("see the cat");
    assertThat(out.resolve("deep/down/b.txt"))
        .hasBinaryContent(Files.readAllBytes(in.resolve("deep/down/b.txt")));
    assertThat(in.resolve("a.txt")).hasContent("see teh cat");
    try (Stream<Path> files = Files.walk(out)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(2);
    }
  }

  @Test
  void replacesAnEarlierCopy() throws Exception {
    Input article = write("a.txt", "see teh cat");
    Files.createDirectory(out);
    Files.writeString(out.resolve("a.txt"), "an earlier and longer copy");

    intoFolder(article).put(Desks.fixed(article));

    assertThat(out.resolve("a.txt")).hasContent("see the cat");
  }

  @Test
  void refusesTwoInputsForOneOutput() throws Exception {
    Path other = Files.createDirectory(temporary.resolve("other"));
    Files.writeString(other.resolve("a.txt"), "b");
    Input one = write("a.txt", "a");
    Input two = Desks.input(other, "a.txt");

    assertThatThrownBy(() -> CorrectedCopy.intoFolder(out, List.of(in, other), List.of(one, two)))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("two inputs for one output")
        .hasMessageContaining(one.name())
        .hasMessageContaining(two.name());
  }

  @Test
  void refusesAFolderInsideTheInput() throws Exception {
    Input article = write("a.txt", "a");
    Path link = Files.createSymbolicLink(temporary.resolve("link"), in);

    for (Path inside : List.of(in, in.resolve("copy/deep"), link, link.resolve("copy"))) {
      assertThatThrownBy(() -> CorrectedCopy.intoFolder(inside, List.of(in), List.of(article)))
          .isInstanceOf(SourceException.class)
          .hasMessageContaining("lies inside the input");
    }
    assertThatThrownBy(() -> CorrectedCopy.intoFolder(in.resolve("x"), List.of(link), List.of()))
        .hasMessageContaining("lies inside the input");
    Path up = out.resolve("..").resolve("in").resolve("copy");
    assertThatThrownBy(() -> CorrectedCopy.intoFolder(up, List.of(in), List.of(article)))
        .hasMessageContaining("lies inside the input");
  }

  @Test
  void aFolderThatMerelyBeginsWithTheSameNameIsOutside() throws Exception {
    Input article = write("a.txt", "a");

    CorrectedCopy.intoFolder(temporary.resolve("input"), List.of(in), List.of(article))
        .put(Desks.fixed(article));

    assertThat(temporary.resolve("input/a.txt")).hasContent("a");
  }

  @Test
  void refusesAFileForAFolder() throws Exception {
    Input article = write("a.txt", "a");
    Files.writeString(out, "a file");

    assertThatThrownBy(() -> intoFolder(article))
        .hasMessage(out + ": not a folder; name a folder for the corrected copy");
  }

  @Test
  void refusesTheArticleItself() throws Exception {
    Input article = write("a.txt", "a");
    Path link = Files.createSymbolicLink(temporary.resolve("link.txt"), in.resolve("a.txt"));
    Path roundabout = Files.createDirectory(in.resolve("sub")).resolve("../a.txt");

    for (Path file : List.of(in.resolve("a.txt"), link, roundabout)) {
      assertThatThrownBy(() -> CorrectedCopy.intoFile(file, article))
          .isInstanceOf(SourceException.class)
          .hasMessage(file + ": is the article itself; name another place, or fix it in place");
    }
  }

  @Test
  void aLinkedFolderLeadsWhereTheSystemSaysItDoes() throws Exception {
    Input article = write("a.txt", "a");
    Path sub = Files.createDirectory(in.resolve("sub"));
    Path link = Files.createSymbolicLink(temporary.resolve("link"), sub);

    assertThatThrownBy(() -> CorrectedCopy.intoFile(link.resolve("../a.txt"), article))
        .hasMessageContaining("is the article itself");
  }

  @Test
  void refusesToReplaceAnotherArticle() throws Exception {
    Input one = write("sub/x.txt", "one");
    Path other = Files.createDirectories(out.resolve("sub"));
    Files.writeString(other.resolve("x.txt"), "two");
    Input two = new FileInput(other.resolve("x.txt"), Path.of("y.txt"));

    assertThatThrownBy(
            () ->
                CorrectedCopy.intoFolder(
                    out, List.of(in, other.resolve("x.txt")), List.of(one, two)))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("would replace the article");
  }

  @Test
  void refusesToWriteOutsideTheFolder() throws Exception {
    Input article = write("a.txt", "a");
    Input climbing = new FileInput(in.resolve("a.txt"), Path.of("../../a.txt"));
    assertThatThrownBy(() -> CorrectedCopy.intoFolder(out, List.of(), List.of(climbing)))
        .hasMessageContaining("would be written outside");

    Files.createDirectory(out);
    Files.createSymbolicLink(out.resolve("a.txt"), temporary.resolve("elsewhere.txt"));
    Files.writeString(temporary.resolve("elsewhere.txt"), "precious");
    assertThatThrownBy(() -> intoFolder(article)).hasMessageContaining("would be written outside");
  }

  @Test
  void doesNotFollowALinkToNothingOutside() throws Exception {
    Input article = write("a.txt", "a");
    Files.createDirectory(out);
    Files.createSymbolicLink(out.resolve("a.txt"), temporary.resolve("gone.txt"));

    assertThatThrownBy(() -> intoFolder(article).put(Desks.fixed(article)))
        .isInstanceOf(SourceException.class);
    assertThat(temporary.resolve("gone.txt")).doesNotExist();
  }

  @Test
  void saysThatAFileIsInTheWay() throws Exception {
    Input article = write("deep/a.txt", "a");
    Files.createDirectory(out);
    Files.writeString(out.resolve("deep"), "a file");

    assertThatThrownBy(() -> intoFolder(article).put(Desks.fixed(article)))
        .isInstanceOf(SourceException.class)
        .message()
        .doesNotContain("Exception", "\n");
  }

  @Test
  void writesOneFileWithItsFolders() throws Exception {
    Input article = Desks.text("stdin", "see teh cat");

    CorrectedCopy.intoFile(out.resolve("new/b.txt"), article).put(Desks.fixed(article));

    assertThat(out.resolve("new/b.txt")).hasContent("see the cat");
  }

  private CorrectedCopy intoFolder(Input... inputs) throws SourceException {
    return CorrectedCopy.intoFolder(out, List.of(in), List.of(inputs));
  }

  private Input write(String relative, String text) throws IOException {
    Path file = in.resolve(relative);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
    return Desks.input(in, relative);
  }
}
