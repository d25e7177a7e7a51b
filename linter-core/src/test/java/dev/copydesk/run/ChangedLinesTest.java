package dev.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Finding;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.testing.Linting;
import dev.copydesk.testing.WordRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git says has changed, in real repositories. */
final class ChangedLinesTest {
  private static final WordRule BAD = WordRule.safe("a/bad", "bad", "good");

  @TempDir private Path folder;

  @BeforeEach
  void repository() throws Exception {
    git("init", "-q");
    git("config", "user.email", "a@example.org");
    git("config", "user.name", "A");
    write("a.md", "bad 1\nbad 2\nbad 3\n");
    write("old name.md", "bad 1\nbad 2\nbad 3\nbad 4\nbad 5\nbad 6\nbad 7\nbad 8\n");
    write("crlf é.md", "bad 1\r\nbad 2\r\nbad 3\r\n");
    git("add", ".");
    git("commit", "-qm", "one");
  }

  @Test
  void uncommittedChangesCount() throws Exception {
    write("a.md", "bad 1\nbad two\nbad 3\nbad 4");

    assertThat(found("HEAD", "a.md", "old name.md")).containsExactly("a.md:2", "a.md:4");
  }

  @Test
  void committedAndStagedChangesCount() throws Exception {
    write("a.md", "bad 1\nbad two\nbad 3\n");
    git("commit", "-qam", "two");
    write("crlf é.md", "bad 1\r\nbad 2\r\nbad three\r\n");
    git("add", ".");

    assertThat(found("HEAD~1", "a.md", "crlf é.md")).containsExactly("a.md:2", "crlf é.md:3");
    assertThat(found("HEAD", "a.md", "crlf é.md")).containsExactly("crlf é.md:3");
  }

  @Test
  void newFilesAreWhollyNew() throws Exception {
    write("untracked.md", "bad 1\nbad 2\n");
    write("staged.md", "bad 1\n");
    git("add", "staged.md");

    assertThat(found("HEAD", "untracked.md", "staged.md"))
        .containsExactly("untracked.md:1", "untracked.md:2", "staged.md:1");
  }

  @Test
  void aNewNameIsNoChange() throws Exception {
    git("mv", "old name.md", "new name.md");
    assertThat(found("HEAD", "new name.md")).isEmpty();

    write("new name.md", "bad 1\nbad 2\nbad 3\nbad 4\nbad 5\nbad six\nbad 7\nbad 8\n");
    assertThat(found("HEAD", "new name.md")).containsExactly("new name.md:6");
  }

  @Test
  void removedLinesAreNoNewOnes() throws Exception {
    write("a.md", "bad 1\nbad 3\n");
    Files.delete(folder.resolve("old name.md"));

    assertThat(found("HEAD", "a.md")).isEmpty();
  }

  @Test
  void theConfigurationOfTheUserDoesNotMatter() throws Exception {
    git("config", "diff.noprefix", "true");
    git("config", "diff.external", "false");
    git("config", "color.ui", "always");
    git("config", "core.quotePath", "true");
    write("crlf é.md", "bad 1\r\nbad two\r\nbad 3\r\n");

    assertThat(found("HEAD", "crlf é.md")).containsExactly("crlf é.md:2");
  }

  @Test
  void whatGoesWrongIsTold() throws Exception {
    assertProblem("nowhere", folder, "git knows no commit nowhere");
    assertProblem("--output=x", folder, "--since needs a commit");
    assertProblem("HEAD..HEAD", folder, "git knows no commit");
    assertProblem("", folder, "--since needs a commit");
    Path outside = Files.createTempDirectory("copydesk");
    assertProblem("HEAD", outside, "is in no git repository");
    Files.delete(outside);
  }

  private static void assertProblem(String commit, Path folder, String problem) {
    assertThatThrownBy(() -> ChangedLines.since(commit, folder, System.getenv()))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining(problem);
  }

  private List<String> found(String commit, String... names) throws Exception {
    ChangedLines changed = ChangedLines.since(commit, folder, System.getenv());
    List<Input> inputs = new ArrayList<>();
    for (String name : names) {
      inputs.add(new FileInput(folder.resolve(name), Path.of(name), name));
    }
    List<String> found = new ArrayList<>();
    for (Input input : changed.touched(inputs)) {
      Source source = Source.decode(input.name(), input.read());
      Article article = Article.parse(source, Format.TEXT, Dialect.EN_US);
      Checked checked = changed.only(Checked.of(article, Linting.lint(article, BAD)));
      for (Finding finding : checked.findings()) {
        found.add(input.name() + ":" + source.lines().line(finding.span().start()));
      }
    }
    return found;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }
}
