package dev.copydesk.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.source.SourceException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BaselineReaderTest {
  private static final String HEAD = "{\"copydeskBaseline\": 1, \"findings\": [";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '#',
      value = {
        "## ¦ is no baseline",
        "{} ¦ has no copydeskBaseline",
        "[] ¦ is no baseline",
        "nonsense ¦ is no baseline",
        "{\"findings\": []} ¦ begins with findings",
        "{\"copydeskBaseline\": 2, \"findings\": []} ¦ has version 2",
        "{\"copydeskBaseline\": [1]} ¦ a text or a number belongs here",
        "{\"version\": 1, \"entries\": []} ¦ begins with version",
        "{\"copydeskBaseline\": 1, \"findings\": {}} ¦ is no baseline",
        "{\"copydeskBaseline\": 1, \"findings\": [1]} ¦ a finding is an object",
        "{\"copydeskBaseline\": 1, \"findings\": [{}]} ¦ lacks its rule",
        "{\"copydeskBaseline\": 1, \"findings\": [{\"rule\": \"a\"}]} ¦ no id of a rule",
        "{\"copydeskBaseline\": 1, \"findings\": [{\"rule\": \"a/b\"}]} ¦ lacks its path",
        "{\"copydeskBaseline\": 1, \"findings\": [{\"rule\": \"a/b\", \"count\":"
            + " 99999999999999999999}]} ¦ count is no number",
        "{\"copydeskBaseline\": 1, \"findings\": [{\"rule\": \"a/b\", \"count\": -1}]} ¦ count is"
            + " no number",
        "{\"copydeskBaseline\": 1, \"findings\": [{\"rule\": \"a/b\", \"count\": 1.5}]} ¦ count is"
            + " no number",
        "{\"copydeskBaseline\": 1, \"findings\": [{\"rule\": {\"a\": 1}}]} ¦ a text or a number",
        "{\"copydeskBaseline\": 1, \"findings\": [{\"role\": \"a/b\"}]} ¦ a finding has no role",
        "{\"copydeskBaseline\": 1, \"findings\": [{\"rule\": \"a/b\", \"rule\": \"c/d\"}]} ¦ a"
            + " second rule",
        "{\"copydeskBaseline\": 1, \"findings\": [] ¦ it is not JSON",
        "{\"copydeskBaseline\": 1, \"findings\": []}} ¦ it is not JSON",
        "<<<<<<< HEAD ¦ is no baseline",
      })
  void whatIsNoneIsToldInOneLine(String json, String problem) {
    assertProblem(json, problem);
  }

  @Test
  void tenMegabytesOfNestingAreRefused() {
    assertProblem("[".repeat(10_000_000), "is no baseline");
    assertProblem(HEAD + "[".repeat(10_000_000), "a finding is an object");
    assertProblem("{\"copydeskBaseline\": " + "{\"a\":".repeat(2_000_000), "text or a number");
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws Exception {
    Path file = folder.resolve("b.json");
    Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});

    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("b.json");
  }

  @Test
  void aMissingFileIsTold() {
    assertThatThrownBy(() -> Baseline.read(folder.resolve("none.json")))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("no such baseline");
  }

  @Test
  void whatTwoPeopleAddedIsOne() throws Exception {
    String one = "{\"path\":\"a\",\"rule\":\"a/b\",\"text\":\"\",\"id\":\"1\"}";
    String two = "{\"path\":\"a\",\"rule\":\"a/b\",\"text\":\"\",\"id\":\"1\",\"count\":2}";

    assertThat(read(HEAD + one + "," + one + "]}").size()).isEqualTo(1);
    assertThat(read(HEAD + one + "," + two + "]}").size()).isEqualTo(2);
  }

  @Test
  void anyTextIsReadAsItWasWritten() throws Exception {
    String odd = "\"\\/\b\f\n\r\t\u0000\u007F\u0085\u0090\u2028\uFEFF\uFFFE\uFFFF é 😀 : # - {";
    Baseline written = new Baseline(List.of(new Known(odd, new Fingerprint("a/b", "0"), odd, 3)));
    Path file = folder.resolve("b.json");
    written.write(file);

    assertThat(Baseline.read(file).all()).isEqualTo(written.all());
  }

  @Test
  void anEmptyOneIsOne() throws Exception {
    Path file = folder.resolve("b.json");
    Baseline.EMPTY.write(file);

    assertThat(Baseline.read(file).size()).isZero();
  }

  private void assertProblem(String json, String problem) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining(problem)
        .message()
        .doesNotContain("\n")
        .hasSizeLessThan(300);
  }

  private Baseline read(String json) throws Exception {
    Path file = folder.resolve("b.json");
    Files.write(file, json.getBytes(StandardCharsets.UTF_8));
    return Baseline.read(file);
  }
}
