package dev.copydesk.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.rule.Finding;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A package that means ill does no harm. */
final class HostileStylesTest {
  private static final String RULE = "extends: existence\nmessage: m\ntokens: [cat]\n";

  @TempDir private Path folder;

  private Path zip(String... namesAndTexts) throws IOException {
    Path zip = folder.resolve("styles.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        out.putNextEntry(new ZipEntry(namesAndTexts[i]));
        out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return zip;
  }

  private static Styles load(Path path) throws SourceException {
    return Styles.load(List.of(path), List.of("Evil"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../Evil/A.yml", "Evil/../../A.yml", "/Evil/A.yml", "Evil\\..\\A.yml", "C:/A.yml"})
  void namesThatLeadOutAreRefused(String name) throws IOException {
    Path zip = zip("Evil/B.yml", RULE, name, RULE);

    assertThatThrownBy(() -> load(zip))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("outside of it");
    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(zip));
  }

  @Test
  void largeFilesAreRefused() throws IOException {
    String large = RULE + "# " + "x".repeat(10_000_000);
    Path zip = zip("Evil/A.yml", large);
    Path style = Files.createDirectories(folder.resolve("styles/Evil")).resolve("A.yml");
    Files.writeString(style, large);

    assertThatThrownBy(() -> load(zip)).hasMessageContaining("too large for a style");
    assertThatThrownBy(() -> load(folder.resolve("styles")))
        .hasMessageContaining("too large for a style");
  }

  @Test
  void longExpressionsAreRefused() {
    String yaml = "extends: existence\nmessage: m\ntokens: ['" + "a?".repeat(60_000) + "']\n";

    assertThatThrownBy(() -> StyleText.rule(yaml))
        .hasMessageContaining("styles/Test/Rule.yml:3:1: an expression of 120,000 characters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"((((a{100}){100}){100}){100})", "(?:(?:a|b){0,200}){0,200}", "a{999999999}"})
  void endlessRepetitionIsRefused(String expression) {
    assertThatThrownBy(
            () ->
                StyleText.rule("{extends: existence, message: m, tokens: ['" + expression + "']}"))
        .hasMessageContaining("too often");
  }

  @Test
  void deepExpressionsAreRefused() {
    String deep = "(".repeat(50_000) + "a" + ")".repeat(49_000);

    assertThatThrownBy(
            () -> StyleText.rule("{extends: existence, message: m, tokens: ['" + deep + "']}"))
        .hasMessageContaining("groups within groups");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+)+b",
        "(?:a|a)*c",
        "(?:a|aa)+$b",
        "(\\w+\\s?)+!",
        "(?<!a+)b!",
        "^(?:(?:a*)*)*$x"
      })
  void expressionsWithoutEndAreLeftOut(String expression) {
    StyleText text = StyleText.markdown("Here: " + "a".repeat(40_000) + "\n\nand more");
    StyleRule rule =
        StyleText.rule(
            "{extends: existence, message: m, nonword: true, tokens: ['" + expression + "']}");

    List<Finding> findings =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> text.findings(rule));

    assertThat(findings.size()).isLessThanOrEqualTo(1);
    findings.forEach(
        finding ->
            assertThat(finding.message())
                .startsWith("this rule was left out here: its expression ")
                .endsWith("make it plainer in styles/Test/Rule.yml"));
  }

  @Test
  void theRuleThatGivesUpIsNamed() {
    StyleText text = StyleText.markdown("a".repeat(5_000));
    StyleRule rule =
        StyleText.rule("{extends: existence, message: m, nonword: true, tokens: ['(a|a)+b']}");

    assertThat(text.findings(rule)).hasSize(1);
    assertThat(text.findings(rule).get(0).rule()).isEqualTo("style/Test.Rule");
  }

  @Test
  void formulasDoNoMoreThanCompute() {
    String head = "extends: metric\nmessage: m\ncondition: '> 1'\nformula: '";

    assertThatThrownBy(() -> StyleText.rule(head + "(".repeat(5_000) + "1'"))
        .hasMessageContaining("formula");
    assertThatThrownBy(() -> StyleText.rule(head + "import(\"os\")'"))
        .hasMessageContaining("formula");
    assertThatThrownBy(() -> StyleText.rule(head + "-".repeat(1_000) + "1'"))
        .hasMessageContaining("formula");
    assertThat(StyleText.markdown("a").said(head + "words / 0'")).isEmpty();
  }

  @Test
  void tooManyFilesAreRefused() throws IOException {
    String[] entries = new String[2 * 5_001];
    for (int i = 0; i < entries.length; i += 2) {
      entries[i] = "Evil/R" + i + ".yml";
      entries[i + 1] = "";
    }
    Path zip = zip(entries);

    assertThatThrownBy(() -> load(zip)).hasMessageContaining("too much for styles");
  }

  @Test
  void whatIsNoZipIsTold() throws IOException {
    Path file = folder.resolve("a.zip");
    Files.writeString(file, "no zip");

    assertThatThrownBy(() -> load(file)).hasMessageContaining("a.zip: neither a folder nor a zip");
    assertThatThrownBy(() -> load(folder.resolve("gone"))).hasMessageContaining("no such folder");
    assertThatThrownBy(() -> Styles.load(List.of(folder), List.of("../Evil")))
        .hasMessageContaining("no package's name");
  }
}
