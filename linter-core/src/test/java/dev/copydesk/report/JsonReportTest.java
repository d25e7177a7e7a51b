package dev.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import dev.copydesk.lint.Checked;
import dev.copydesk.testing.Golden;
import dev.copydesk.testing.RandomText;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class JsonReportTest {
  @Test
  void isAsItWasReadWithCare() throws IOException {
    Golden.verify(
        "dev/copydesk/report/ordinary.json",
        json(Samples.ordinary()).replace("},", "},\n").replace("],", "],\n"));
  }

  @Test
  void hasTheShapeThatWasPromised() throws IOException {
    JsonObject report = parse(json(Samples.ordinary())).getAsJsonObject();

    assertThat(report.keySet()).containsExactly("schemaVersion", "tool", "files", "summary");
    assertThat(report.get("schemaVersion").getAsInt()).isEqualTo(1);
    assertThat(report.getAsJsonObject("tool").keySet())
        .containsExactly("name", "version", "languageTool");
    assertThat(report.getAsJsonObject("summary").keySet())
        .containsExactly("files", "findings", "error", "warning", "info", "safeFixes");
    for (JsonElement file : report.getAsJsonArray("files")) {
      assertThat(file.getAsJsonObject().keySet())
          .containsExactly("path", "format", "language", "encoding", "findings", "error");
    }
    JsonObject finding = finding(report, 0);
    assertThat(finding.keySet())
        .containsExactly(
            "rule",
            "severity",
            "message",
            "start",
            "end",
            "line",
            "column",
            "endLine",
            "endColumn",
            "text",
            "evidence",
            "fixes");
    JsonObject fix = finding.getAsJsonArray("fixes").get(0).getAsJsonObject();
    assertThat(fix.keySet()).containsExactly("applicability", "edits");
    assertThat(fix.getAsJsonArray("edits").get(0).getAsJsonObject().keySet())
        .containsExactly("start", "end", "replacement");
  }

  @Test
  void countsFromOneInLinesAndFromZeroInOffsets() throws IOException {
    JsonObject finding = finding(parse(json(Samples.ordinary())).getAsJsonObject(), 4);

    assertThat(finding.get("text").getAsString()).isEqualTo("the the");
    assertThat(finding.get("line").getAsInt()).isEqualTo(4);
    assertThat(finding.get("column").getAsInt()).isEqualTo(49);
    assertThat(finding.get("endColumn").getAsInt()).isEqualTo(56);
    assertThat(finding.get("end").getAsInt() - finding.get("start").getAsInt()).isEqualTo(7);
  }

  @Test
  void saysWhyAFileWasNotChecked() throws IOException {
    JsonObject report = parse(json(Samples.ordinary())).getAsJsonObject();
    JsonObject failed = report.getAsJsonArray("files").get(2).getAsJsonObject();

    assertThat(failed.get("error").getAsString())
        .isEqualTo("news/gone.txt: no such file or directory");
    assertThat(failed.get("format").isJsonNull()).isTrue();
    assertThat(failed.getAsJsonArray("findings")).isEmpty();
  }

  @Test
  void carriesHostileTextWhole() throws IOException {
    List<Checked> hostile = Samples.hostile();
    String json = json(hostile);
    JsonObject report = parse(json).getAsJsonObject();

    assertThat(json.chars()).noneMatch(c -> c < ' ' && c != '\n');
    assertThat(json).endsWith("}}\n").containsOnlyOnce("\n");
    assertThat(report.getAsJsonArray("files").get(0).getAsJsonObject().get("path").getAsString())
        .isEqualTo(hostile.get(0).name());
    assertThat(finding(report, 0).get("evidence").getAsString())
        .isEqualTo(hostile.get(0).findings().get(0).evidence());
  }

  @Test
  void ofNothingIsWhole() throws IOException {
    JsonObject report = parse(json(List.of())).getAsJsonObject();

    assertThat(report.getAsJsonArray("files")).isEmpty();
    assertThat(report.getAsJsonObject("summary").get("files").getAsInt()).isZero();
  }

  @RepeatedTest(200)
  void anyStringComesBack(RepetitionInfo repetition) throws IOException {
    RandomText random = new RandomText(repetition.getCurrentRepetition());
    String text = random.soup(60) + random.noise(100);
    StringBuilder out = new StringBuilder();
    new JsonWriter(out).beginArray().value(text).value(-1).nullValue().endArray();

    JsonElement parsed = parse(out.toString());

    assertThat(parsed.getAsJsonArray().get(0).getAsString()).isEqualTo(text);
    assertThat(parsed.getAsJsonArray()).hasSize(3);
  }

  private static JsonObject finding(JsonObject report, int index) {
    return report
        .getAsJsonArray("files")
        .get(0)
        .getAsJsonObject()
        .getAsJsonArray("findings")
        .get(index)
        .getAsJsonObject();
  }

  private static JsonElement parse(String json) {
    JsonReader reader = new JsonReader(new StringReader(json));
    reader.setStrictness(Strictness.STRICT);
    return JsonParser.parseReader(reader);
  }

  private static String json(List<Checked> checked) throws IOException {
    StringBuilder out = new StringBuilder();
    Report report = new JsonReport(out, new Version("1.2.3", "6.8"));
    for (Checked each : checked) {
      report.add(each);
    }
    report.end(Samples.summary(checked));
    return out.toString();
  }
}
