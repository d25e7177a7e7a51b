package dev.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.copydesk.config.Globs;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticleFinderTest {
  @TempDir private Path temporary;
  private Path root;

  @BeforeEach
  void makeRoot() throws IOException {
    root = Files.createDirectory(temporary.resolve("root"));
  }

  @Test
  void findsArticlesByNameInOrder() throws Exception {
    make("b.txt", "a/z.txt", "a/y.TEXT", "c.TXT", "picture.png", "readme", "a.txt.bak", "B.txt");

    assertFound(root, "B.txt", "a/y.TEXT", "a/z.txt", "b.txt", "c.TXT");
  }

  @Test
  void passesOverHiddenThingsAndBuildOutput() throws Exception {
    make(".hidden.txt", ".git/a.txt", "target/a.txt", "sub/node_modules/a.txt", "targets/a.txt");

    assertFound(root, "targets/a.txt");
  }

  @Test
  void passesOverWhatProgramsRead() throws Exception {
    make("robots.txt", "sub/CMakeLists.txt", "sub/requirements.txt", "sub/required.txt");

    assertFound(root, "sub/required.txt");
  }

  @Test
  void readsAFolderThatIsNamedItselfWhateverItIsCalled() throws Exception {
    make("target/a.txt", ".drafts/b.txt");

    assertFound(root.resolve("target"), "a.txt");
    assertFound(root.resolve(".drafts"), "b.txt");
  }

  @Test
  void takesAFileThatIsNamedItselfWhateverItIsCalled() throws Exception {
    make(".notes", "target/x.png");

    assertFound(root.resolve(".notes"), ".notes");
    assertFound(root.resolve("target/x.png"), "x.png");
  }

  @Test
  void heedsGitignore() throws Exception {
    make("a.txt", "b.txt", "keep.txt", "out/a.txt", "sub/a.txt", "sub/keep.txt", "sub/deep/b.txt");
    write(".gitignore", "*.txt\n!keep.txt\n!/b.txt\n# a comment\n/out/\n");
    write("sub/.gitignore", "!a.txt\nkeep.txt\n");

    assertFound(root, "b.txt", "keep.txt", "sub/a.txt");
  }

  @Test
  void heedsGitignoreOfTheFoldersAboveInARepository() throws Exception {
    make("sub/a.txt", "sub/draft.txt", "sub/deep/draft.txt", "sub/deep/out/x.txt");
    write(".gitignore", "draft.txt\nsub/deep/out\n");

    assertFound(root.resolve("sub"), "a.txt", "deep/draft.txt", "deep/out/x.txt", "draft.txt");
    Files.createDirectory(root.resolve(".git"));
    assertFound(root.resolve("sub"), "a.txt");
  }

  @Test
  void doesNotFollowLinksInsideAFolder() throws Exception {
    make("real/a.txt");
    Path outside = Files.createDirectory(temporary.resolve("outside"));
    Files.writeString(outside.resolve("o.txt"), "o");
    Files.createSymbolicLink(root.resolve("link.txt"), root.resolve("real/a.txt"));
    Files.createSymbolicLink(root.resolve("folder"), outside);
    Files.createSymbolicLink(root.resolve("circle"), root);

    assertFound(root, "real/a.txt");
    assertFound(root.resolve("folder"), "o.txt");
    assertFound(root.resolve("link.txt"), "link.txt");
  }

  @Test
  void leavesOtherRootsToOthers() throws Exception {
    make("a.txt", "module/a.txt", "module2/a.txt");

    assertThat(find(new ArticleFinder(Globs.ALL, List.of(root.resolve("./module"))), root))
        .containsExactly("a.txt", "module2/a.txt");
  }

  @Test
  void excludesFilesAndWholeFolders() throws Exception {
    make("a.txt", "drafts/a.txt", "sub/drafts/b.txt", "sub/c.txt", "sub/old.txt");
    Globs globs = new Globs(List.of(), List.of("**/drafts", "old.txt"));

    assertThat(find(new ArticleFinder(globs, List.of()), root))
        .containsExactly("a.txt", "sub/c.txt");
    Globs slash = new Globs(List.of("./sub/**"), List.of("drafts/"));
    assertThat(find(new ArticleFinder(slash, List.of()), root))
        .containsExactly("sub/c.txt", "sub/old.txt");
  }

  @Test
  void saysThatThereIsNothing() {
    assertThatThrownBy(() -> finder().find(root.resolve("gone")))
        .isInstanceOf(SourceException.class)
        .hasMessage(root.resolve("gone") + ": no such file or directory");
    assertThatThrownBy(() -> finder().find(Path.of("/dev/null")))
        .hasMessage("/dev/null: not a regular file or folder");
  }

  @Test
  void saysThatAFolderCannotBeListed() throws Exception {
    make("closed/a.txt");
    Path closed = root.resolve("closed");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(closed), "a superuser may read anything");
      assertThatThrownBy(() -> finder().find(root))
          .isInstanceOf(SourceException.class)
          .hasMessage(closed + ": cannot be listed: permission denied");
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void anEmptyFolderHoldsNoArticles() throws Exception {
    assertFound(root);
  }

  private static ArticleFinder finder() {
    return new ArticleFinder(Globs.ALL, List.of());
  }

  private static void assertFound(Path path, String... expected) throws SourceException {
    assertThat(find(finder(), path)).containsExactly(expected);
  }

  private static List<String> find(ArticleFinder finder, Path path) throws SourceException {
    return finder.find(path).stream()
        .map(input -> input.relative().toString().replace('\\', '/'))
        .toList();
  }

  private void make(String... names) throws IOException {
    for (String name : names) {
      write(name, name);
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }
}
