package dev.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.copydesk.fix.FixResult;
import dev.copydesk.rule.Rule;
import dev.copydesk.testing.Golden;
import dev.copydesk.testing.WordRule;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The diffs are given to the real patch, which must make the corrected bytes of the old ones. */
final class UnifiedDiffTest {
  private static final Rule TEH = WordRule.safe("a/teh", "teh", "the");

  @TempDir private Path folder;

  static Stream<Arguments> texts() {
    String many = "line\nteh line\nline\nline\nline\nline\nline\nline\nline\n".repeat(50);
    return Stream.of(
        Arguments.of("one line", utf8("see teh cat\n")),
        Arguments.of("no final newline", utf8("one\nsee teh cat")),
        Arguments.of("no final newline elsewhere", utf8("teh\n1\n2\n3\n4\n5\n6\nend")),
        Arguments.of("CRLF", utf8("one\r\nsee teh cat\r\nend\r\n")),
        Arguments.of("CR only", utf8("one\rsee teh cat\rend\r")),
        Arguments.of("mixed", utf8("one\r\nsee teh\n\rcat\r\r\n")),
        Arguments.of("BOM", utf8("\uFEFFteh cat\nend\n")),
        Arguments.of("BOM and far away", utf8("\uFEFFone\n2\n3\n4\n5\nteh\n")),
        Arguments.of("windows-1252", "teh caf\u00E9 \u20AC\n".getBytes(Charset.forName("cp1252"))),
        Arguments.of(
            "a byte that is no UTF-8",
            new byte[] {'t', 'e', 'h', ' ', (byte) 0xC3, (byte) 0xA9, (byte) 0x81, '\n'}),
        Arguments.of(
            "UTF-16LE", "\uFEFFone\nteh \u010A\nend\n".getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of("UTF-16BE", "\uFEFFone\nteh \u0A0A\nend".getBytes(StandardCharsets.UTF_16BE)),
        Arguments.of("odd lines", utf8("@@ -1 +1 @@\n--- teh\n+++ b\n\\ No newline\n- x\n")),
        Arguments.of("form feeds", utf8("one\fteh\u0085x\u2028\nend\u000B\n")),
        Arguments.of("many hunks", utf8(many)),
        Arguments.of("a long line", utf8("x".repeat(500_000) + " teh\n")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void patchMakesTheCorrectedBytes(String name, byte[] before) throws Exception {
    assertPatches("a.txt", before, Samples.fixed("a.txt", before, TEH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my article.txt",
        "news/to day/a.txt",
        "./a.txt",
        "\u00E9t\u00E9.txt",
        "we\"ird.txt",
        "back\\slash.txt",
        "ta\tb.txt",
        "new\nline.txt",
        "-.txt"
      })
  void patchFindsTheFile(String name) throws Exception {
    byte[] before = utf8("see teh cat\n");
    assertPatches(name, before, Samples.fixed(name, before, TEH));
  }

  @Test
  void whatIsGoneIsGone() throws Exception {
    byte[] before = utf8("teh");
    FixResult result = Samples.fixed("a.txt", before, WordRule.safe("a/teh", "teh", ""));

    assertPatches("a.txt", before, result, "--posix");
  }

  @Test
  void manyTextsByChance() throws Exception {
    Random random = new Random(42);
    for (int i = 0; i < 25; i++) {
      StringBuilder text = new StringBuilder("teh ");
      for (int j = 0; j < 60; j++) {
        text.append(List.of("\n", "\r\n", "\r", "a", "teh", " ", "\n", "b").get(random.nextInt(8)));
      }
      byte[] before = utf8(text.toString());
      assertPatches("a.txt", before, Samples.fixed("a.txt", before, TEH));
    }
  }

  @Test
  void isAsItWasReadWithCare() throws Exception {
    byte[] before = utf8("1\n2\n3\n4\nteh fifth\n6\n7\n8\n9\n10\n11\n12\nand teh end");
    byte[] diff = UnifiedDiff.of(Samples.fixed("/news/my a.txt", before, TEH));

    Golden.verify("dev/copydesk/report/two-hunks.diff", new String(diff, StandardCharsets.UTF_8));
  }

  @Test
  void nothingIsTheDiffOfNothing() throws Exception {
    assertThat(UnifiedDiff.of(Samples.fixed("a.txt", utf8("all well\n"), TEH))).isEmpty();
  }

  private void assertPatches(String name, byte[] before, FixResult result, String... options)
      throws Exception {
    assumeTrue(hasPatch(), "no patch on this machine");
    assertThat(result.changed()).isTrue();
    Path file = folder.resolve(name);
    Files.createDirectories(folder.resolve("news/to day"));
    Files.write(file, before);
    Path diff = folder.resolve("change.diff");
    Files.write(diff, UnifiedDiff.of(result));

    Stream<String> command = Stream.of("patch", "-p1", "--quiet", "--input=change.diff");
    Process patch =
        new ProcessBuilder(Stream.concat(command, Stream.of(options)).toList())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(patch.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(patch.waitFor())
        .as(said + Files.readString(diff, StandardCharsets.ISO_8859_1))
        .isZero();
    assertThat(said).isEmpty();
    byte[] after = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    assertThat(after).isEqualTo(result.after().source().bytes());
  }

  private static boolean hasPatch() throws InterruptedException {
    try {
      Process patch =
          new ProcessBuilder("patch", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return patch.waitFor(10, TimeUnit.SECONDS) && patch.exitValue() == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
