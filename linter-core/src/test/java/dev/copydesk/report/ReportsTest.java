package dev.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Severity;
import dev.copydesk.testing.Golden;
import dev.copydesk.testing.RandomText;
import dev.copydesk.testing.WordRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see, compared with files that were read with care. */
final class ReportsTest {
  private static final int WIDTH = 80;

  @Test
  void text() throws IOException {
    verify("ordinary.text.txt", text(Samples.ordinary(), false));
  }

  @Test
  void textInColour() throws IOException {
    verify("ordinary.colour.txt", text(Samples.ordinary(), true).replace("\u001B", "<ESC>"));
  }

  @Test
  void textOfNothing() throws IOException {
    List<Checked> calm = List.of(Samples.ordinary().get(1));

    assertThat(text(calm, false)).isEqualTo("nothing found in 1 article\n");
    assertThat(text(List.of(), false)).isEmpty();
  }

  @Test
  void hostileText() throws IOException {
    String report = text(Samples.hostile(), false);

    verify("hostile.text.txt", report);
    assertHarmless(report);
    assertThat(report.lines()).allMatch(line -> line.length() < 400);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 120})
  void textFitsItsWidth(int width) throws IOException {
    List<Checked> all = new ArrayList<>(Samples.real());
    all.addAll(Samples.hostile());
    StringBuilder out = new StringBuilder();
    write(new TextReport(out, false, width), all);

    assertThat(out.toString().lines()).allMatch(line -> Columns.of(line) <= width);
  }

  @RepeatedTest(200)
  void wrappedLinesHoldTheTextAndNoMore(RepetitionInfo repetition) {
    RandomText texts = new RandomText(repetition.getCurrentRepetition());
    String text = Printable.of(texts.soup(60) + texts.noise(60));
    int width = 2 + repetition.getCurrentRepetition() % 40;

    List<String> lines = Wrapping.lines(text, width);

    assertThat(lines).allMatch(line -> Columns.of(line) <= width);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }

  @Test
  void wordsStayWhole() {
    assertThat(Wrapping.lines("one two three", 7)).containsExactly("one two", "three");
    assertThat(Wrapping.lines("\u6F22\u5B57 ab", 6)).containsExactly("\u6F22\u5B57", "ab");
    assertThat(Wrapping.lines("", 7)).containsExactly("");
  }

  @Test
  void concise() throws IOException {
    verify("ordinary.concise.txt", concise(Samples.ordinary()));
  }

  @Test
  void hostileConcise() throws IOException {
    String report = concise(Samples.hostile());

    assertHarmless(report);
    assertThat(report.lines()).hasSize(Samples.summary(Samples.hostile()).findings());
  }

  @Test
  void editLog() throws IOException {
    StringBuilder out = new StringBuilder();
    new EditLog(out)
        .add(
            Samples.fixed(
                "a \"b\".txt",
                "teh\r\ncat teh\tx".getBytes(StandardCharsets.UTF_8),
                WordRule.safe("a/teh", "teh", "the"),
                WordRule.safe("a/the-cat", "cat the", "the \uD83D\uDC08\u2028")));

    verify("edits.jsonl", out.toString());
  }

  @Test
  void summaryCounts() {
    Summary summary = Samples.summary(Samples.ordinary());

    assertThat(summary.files()).isEqualTo(3);
    assertThat(summary.failed()).isEqualTo(1);
    assertThat(summary.findings()).isEqualTo(6);
    assertThat(summary.count(Severity.ERROR)).isEqualTo(3);
    assertThat(summary.count(Severity.WARNING)).isEqualTo(2);
    assertThat(summary.count(Severity.INFO)).isEqualTo(1);
    assertThat(summary.safeFixes()).isEqualTo(3);
  }

  @Test
  void theVersionIsKnown() {
    assertThat(Version.current().copydesk()).matches("\\d+\\.\\d+\\..*");
    assertThat(Version.current().languageTool()).matches("\\d+\\.\\d+.*");
  }

  private static void assertHarmless(String report) {
    assertThat(report.codePoints())
        .noneMatch(c -> c != '\n' && (Character.isISOControl(c) || c == 0x202E || c == 0x200F));
  }

  private static String text(List<Checked> checked, boolean coloured) throws IOException {
    StringBuilder out = new StringBuilder();
    write(new TextReport(out, coloured, WIDTH), checked);
    return out.toString();
  }

  private static String concise(List<Checked> checked) throws IOException {
    StringBuilder out = new StringBuilder();
    write(new ConciseReport(out), checked);
    return out.toString();
  }

  private static void write(Report report, List<Checked> checked) throws IOException {
    for (Checked each : checked) {
      report.add(each);
    }
    report.end(Samples.summary(checked));
  }

  private static void verify(String name, String actual) {
    Golden.verify("dev/copydesk/report/" + name, actual);
  }
}
