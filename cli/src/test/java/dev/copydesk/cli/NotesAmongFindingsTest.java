package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** What is said of an article stands beside what is found in it, however fast both come. */
final class NotesAmongFindingsTest {
  /** The first run loads what the others need, and a run that takes its time shows all at once. */
  private static final Workshop WORKSHOP = Workshop.forManyRuns();

  @RepeatedTest(5)
  void articleByArticle(@TempDir Path folder) throws Exception {
    Path first = folder.resolve("a.txt");
    Path second = folder.resolve("b.txt");
    Files.writeString(
        first, "The colour of the harbour is a matter for the neighbours; the center is not.\n");
    Files.writeString(
        second, "Der Rat der Stadt hat die Br\u00C3\u00BCcke gesperrt, und das ist nicht gut.\n");
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    Streams streams = Streams.of(Streams.closed(), both, both, "", "");

    int status =
        CommandRunner.execute(
            new Session(streams, Path.of(""), Map.of(), WORKSHOP),
            "check",
            "--no-config",
            "--no-cache",
            "--verbose",
            "--language=auto",
            "--ignore=languagetool",
            "--threads=2",
            "--output-format=concise",
            first.toString(),
            second.toString());

    String shown = both.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
    assertThat(status).as(shown).isEqualTo(ExitStatus.FINDINGS);
    assertThat(shown.lines())
        .satisfiesExactly(
            note -> assertThat(note).startsWith("copydesk: a.txt: en-GB: "),
            finding -> assertThat(finding).startsWith("a.txt:1:").endsWith("mixed-spelling]"),
            note -> assertThat(note).startsWith("copydesk: b.txt: de: "),
            finding -> assertThat(finding).startsWith("b.txt:1:29: ").endsWith("mojibake]"));
  }
}
