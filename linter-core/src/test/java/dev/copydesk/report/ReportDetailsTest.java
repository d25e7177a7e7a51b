package dev.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.source.Source;
import dev.copydesk.source.Span;
import dev.copydesk.testing.Linting;
import dev.copydesk.testing.RandomText;
import dev.copydesk.testing.WordRule;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What schemas do not say: offsets, fingerprints, limits, and what hostile text becomes. */
final class ReportDetailsTest {
  private static final WordRule TEH = WordRule.safe("spacing/split-word", "teh", "the");

  @ParameterizedTest
  @EnumSource
  void aMillionCharactersInOneLineStayShort(OutputFormat format) {
    // JSON and the page tell everything; the replacement of a million characters is exact in SARIF
    // as well.
    int limit =
        switch (format) {
          case JSON, HTML -> 8_000_000;
          case SARIF, RDJSONL -> 1_200_000;
          default -> 30_000;
        };

    assertThat(Samples.report(format, Samples.hostile()).length()).isLessThan(limit);
  }

  @ParameterizedTest
  @EnumSource
  void manyFindingsInOneLineTakeLinearTime(OutputFormat format) {
    List<Checked> checked = List.of(lint("teh caf\u00E9 ".repeat(60_000)));

    assertThat(timed(() -> Samples.report(format, checked))).isLessThan(Duration.ofSeconds(20));
  }

  private static Duration timed(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Test
  void sarifRegionsAreThoseOfTheText() {
    String text = "One.\r\n\uD83D\uDE00 teh cat\rteh\n";
    JsonArray results = sarif(List.of(lint(text))).getAsJsonArray("results");

    assertThat(results).hasSize(2);
    for (JsonElement result : results) {
      JsonObject region = region(result);
      int offset = region.get("charOffset").getAsInt();
      assertThat(text.substring(offset, offset + region.get("charLength").getAsInt()))
          .isEqualTo("teh")
          .isEqualTo(region.getAsJsonObject("snippet").get("text").getAsString());
    }
    assertThat(region(results.get(0)).get("startLine").getAsInt()).isEqualTo(2);
    assertThat(region(results.get(0)).get("startColumn").getAsInt()).isEqualTo(4);
    assertThat(region(results.get(1)).get("startLine").getAsInt()).isEqualTo(3);
    assertThat(region(results.get(1)).get("endColumn").getAsInt()).isEqualTo(4);
  }

  private static JsonObject region(JsonElement result) {
    return result
        .getAsJsonObject()
        .getAsJsonArray("locations")
        .get(0)
        .getAsJsonObject()
        .getAsJsonObject("physicalLocation")
        .getAsJsonObject("region");
  }

  @Test
  void sarifAddressesLeadBackToTheNames() {
    JsonObject run = sarif(Samples.hostileNames());
    URI root = URI.create("file:///press/");
    List<String> found = new ArrayList<>();
    for (JsonElement artifact : run.getAsJsonArray("artifacts")) {
      JsonObject location = artifact.getAsJsonObject().getAsJsonObject("location");
      URI uri = root.resolve(location.get("uri").getAsString());
      assertThat(location.has("uriBaseId")).isEqualTo(uri.getPath().startsWith("/press/"));
      found.add(uri.getPath());
    }

    assertThat(found)
        .contains(
            "/press/news/a b.txt",
            "/press/news/\u00E9\uD83D\uDE00.txt",
            "/press/::error file=x,line=1::y.txt",
            "/press/line\nbreak\r\u2028.txt",
            "/press/a%0Ab,c:d.txt",
            "/out/side.txt",
            "/elsewhere/x.txt");
  }

  @Test
  void sarifTellsWhatCouldNotBeRead() {
    JsonObject run = sarif(Samples.real());
    JsonObject invocation = run.getAsJsonArray("invocations").get(0).getAsJsonObject();

    assertThat(invocation.get("executionSuccessful").getAsBoolean()).isFalse();
    assertThat(invocation.getAsJsonArray("toolExecutionNotifications")).hasSize(1);
    assertThat(
            sarif(List.of(lint("teh")))
                .getAsJsonArray("invocations")
                .get(0)
                .getAsJsonObject()
                .get("executionSuccessful")
                .getAsBoolean())
        .isTrue();
  }

  private static JsonObject sarif(List<Checked> checked) {
    return JsonParser.parseString(Samples.report(OutputFormat.SARIF, checked))
        .getAsJsonObject()
        .getAsJsonArray("runs")
        .get(0)
        .getAsJsonObject();
  }

  @Test
  void fingerprintsOutlastEditsElsewhere() {
    String text =
        "He saw teh cat by the door of teh mill. Then teh\ncat by the door.\n\nAh, teh end.";
    List<String> before = fingerprints(text);

    assertThat(before).hasSize(4).doesNotHaveDuplicates();
    assertThat(fingerprints("New words.\n\n" + text + "\n\nMore teh words.")).containsAll(before);
    assertThat(fingerprints(text.replace(" cat by", "\ncat  by"))).isEqualTo(before);
    assertThat(fingerprints(text.replace("\n\nAh", "\n\nOh, ah")).subList(0, 3))
        .isEqualTo(before.subList(0, 3));
    assertThat(fingerprints("teh a b c d teh a b c d").get(0)).endsWith(":1");
    assertThat(fingerprints("x y z teh a b c x y z teh a b c").get(1)).endsWith(":2");
  }

  private static List<String> fingerprints(String text) {
    Fingerprints fingerprints = new Fingerprints();
    return lint(text).findings().stream().map(each -> fingerprints.of(each, text)).toList();
  }

  @RepeatedTest(100)
  void byteColumnsAreThoseOfTheBytes(RepetitionInfo repetition) throws Exception {
    RandomText texts = new RandomText(repetition.getCurrentRepetition());
    boolean marked = repetition.getCurrentRepetition() % 2 == 0;
    String text =
        (texts.soup(40) + texts.noise(40)).replaceAll("[\uD800-\uDFFF\0]", "\uD83D\uDE00");
    byte[] bytes = ((marked ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8);
    Source source = Source.decode("a.txt", bytes);
    ByteColumns columns = new ByteColumns(source);
    Random random = new Random(repetition.getCurrentRepetition());

    for (int i = 0; i < 50; i++) {
      int offset = random.nextInt(source.text().length() + 1);
      if (offset > 0 && Character.isHighSurrogate(source.text().charAt(offset - 1))) {
        offset--;
      }
      int line = source.lines().line(offset);
      int start = source.lines().span(line).start();
      String before = source.text().substring(start, offset);
      int mark = line == 1 && source.hasByteOrderMark() ? 3 : 0;
      assertThat(columns.of(offset))
          .isEqualTo(1 + mark + before.getBytes(StandardCharsets.UTF_8).length);
    }
  }

  @Test
  void reviewdogIsGivenEditsThatBelongTogetherAsOne() {
    String line =
        Samples.report(OutputFormat.RDJSONL, Samples.ordinary())
            .lines()
            .filter(each -> each.contains("turn round"))
            .findFirst()
            .orElseThrow();

    assertThat(line).contains("\"text\":\"land by\"");
  }

  @Test
  void githubIsToldTheGravestAndHowManyMore() {
    List<Finding> findings = new ArrayList<>();
    String text = "a b\n".repeat(40);
    for (int i = 0; i < 40; i++) {
      Finding finding =
          Finding.of(RuleInfo.reported("a/b", "1", "x"), new Span(4 * i, 4 * i + 1), "no " + i);
      findings.add(i % 3 == 0 ? finding.safely("x") : finding);
    }
    List<String> commands = github(List.of(Checked.of(Linting.article(text), findings)));

    assertThat(commands).hasSize(20);
    assertThat(commands.subList(0, 10)).allMatch(each -> each.startsWith("::error file=test.txt,"));
    assertThat(commands.subList(10, 20)).allMatch(each -> each.startsWith("::notice "));
    assertThat(commands.get(19))
        .isEqualTo(
            "::notice title=copydesk::14 errors, 26 info in 1 article; 21 of them are not shown"
                + " here");
  }

  @Test
  void githubSeesOnlyCommandsOfOurs() {
    List<Checked> hostile = new ArrayList<>(Samples.hostileNames());
    hostile.addAll(Samples.hostile());

    for (String command : github(hostile)) {
      assertThat(command).matches("(?s)::(?:error|warning|notice) .*");
      String properties = command.substring(0, command.indexOf("::", 2));
      assertThat(properties).doesNotContain("\r", "\u202E.txt,");
      assertThat(properties.split(",", -1)).allMatch(each -> each.contains("="));
    }
    assertThat(github(hostile).get(0)).doesNotContain("line=1,line");
  }

  @Test
  void githubTakesColumnsOnlyOfOneLine() {
    String text = "one two\nthree";
    Finding wide = Finding.of(RuleInfo.reported("a/b", "1", "x"), new Span(4, 10), "wide, 5%: no");

    assertThat(github(List.of(Checked.of(Linting.article(text), List.of(wide)))))
        .containsExactly(
            "::notice file=test.txt,line=1,endLine=2,title=copydesk a/b::wide, 5%25: no");
    assertThat(github(List.of(lint("a teh"))))
        .containsExactly(
            "::error file=test.txt,line=1,endLine=1,col=3,endColumn=6,"
                + "title=copydesk spacing/split-word::`teh` is wrong%0Ait says so%0Afix: the");
  }

  private static List<String> github(List<Checked> checked) {
    return Samples.report(OutputFormat.GITHUB, checked).lines().toList();
  }

  @Test
  void xmlKeepsWhatItCanAndShowsWhatItCannot() {
    String report = Samples.report(OutputFormat.CHECKSTYLE, Samples.hostileNames());

    assertThat(report)
        .contains("name=\"&quot;quoted&quot; &amp; &lt;b&gt;'x'.txt\"")
        .contains("name=\"line&#10;break&#13;\u2028.txt\"")
        .contains("name=\"nul\u2400.txt\"")
        .contains("message=\"]]&gt; {0} [x](y) %25 \u2407\uFFFD")
        .doesNotContain("]]>", "\uFFFE", "\uFFFF");
  }

  @Test
  void namesBelowTheFolderLoseTheirDetours() {
    InputNames names = new InputNames(Path.of("/press/docs"), Path.of("/press"));

    assertThat(InputNames.plain("./a/../b.txt")).isEqualTo("b.txt");
    assertThat(InputNames.slashed("docs\\a b.txt", "\\")).isEqualTo("docs/a b.txt");
    assertThat(names.inRepository("b.txt")).isEqualTo("docs/b.txt");
    assertThat(names.inRepository("../b.txt")).isEqualTo("b.txt");
    assertThat(names.inRepository("/press/x/b.txt")).isEqualTo("x/b.txt");
    assertThat(names.inRepository("../../b.txt")).isEqualTo("../../b.txt");
    assertThat(names.uri("a b\u00E9:%.txt")).isEqualTo("docs/a%20b%C3%A9%3A%25.txt");
    assertThat(names.uri("../../b.txt")).isEqualTo("file:///b.txt");
    assertThat(names.repositoryUri()).isEqualTo("file:///press/");
  }

  @Test
  void theRepositoryIsWhereGitSaysSo() {
    InputNames names = InputNames.below(Path.of("src/test"));

    assertThat(names.repository()).isEqualTo(Path.of("..").toAbsolutePath().normalize());
    assertThat(names.inRepository("x.txt")).isEqualTo("linter-core/src/test/x.txt");
  }

  @Test
  void junitCountsAsTheRunDoes() {
    String report = Samples.report(OutputFormat.JUNIT, Samples.ordinary());

    assertThat(report)
        .contains("name=\"news/ferry.txt\" tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"2\"")
        .contains("name=\"news/calm.txt\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\"")
        .contains("name=\"news/gone.txt\" tests=\"1\" failures=\"0\" errors=\"1\"");
  }

  @Test
  void statisticsAreInProportionToTheWords() throws Exception {
    Summary summary = Summary.withStatistics();
    summary.add(lint("teh cat sat on teh mat."));
    summary.add(lint("All is well, 5 times."));
    StringBuilder text = new StringBuilder();
    new TextReport(text, false, 80).end(summary);

    assertThat(text.toString())
        .contains(
            """
            findings  per 1,000 words  rule
                   2            200.0  spacing/split-word

            findings  per 1,000 words  article
                   2            333.3  test.txt

            2 errors in 2 articles
            """);
    StringBuilder json = new StringBuilder();
    new JsonReport(json, new Version("1", "2")).end(summary);
    assertThat(json.toString())
        .contains(
            "\"statistics\":{\"words\":10,\"rules\":[{\"rule\":\"spacing/split-word\",\"findings\":2,"
                + "\"perThousandWords\":200.0}],\"files\":[{\"path\":\"test.txt\",\"words\":6,"
                + "\"findings\":2,\"perThousandWords\":333.3}]}}");
    assertThat(new Statistics.Row("a", 1, 0).perThousandWords()).isZero();
  }

  private static Checked lint(String text) {
    return Checked.of(Linting.article(text), Linting.lint(Linting.article(text), TEH));
  }
}
