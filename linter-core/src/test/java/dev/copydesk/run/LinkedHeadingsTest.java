package dev.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.config.LanguageChoice;
import dev.copydesk.lint.Checked;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rule.Severity;
import dev.copydesk.testing.FakeEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that other articles link to by their words keep them. */
final class LinkedHeadingsTest {
  private static final String DAMAGED =
      "# A page\n\n## It wasn t the list\n\nThe mayor said it wasn t so, and it wasn t.\n";
  private static final String LINK = "See [the list](../d5.md#it-wasn-t-the-list) for more.\n";

  @TempDir private Path folder;

  @BeforeEach
  void makeRepository() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    write("d5.md", DAMAGED);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static Settings settings(int threads) {
    return new Settings(LanguageChoice.DEFAULT, Optional.empty(), Selection.ALL, threads);
  }

  private static Copydesk desk() {
    return new Copydesk(RuleCatalog.load(), FakeEngine.silent());
  }

  private List<Finding> findings(int threads, String... files) {
    List<Finding> findings = new ArrayList<>();
    desk().check(inputs(files), settings(threads), checked -> findings.addAll(checked.findings()));
    return findings;
  }

  private List<Input> inputs(String... files) {
    return List.of(files).stream().map(file -> (Input) Desks.input(folder, file)).toList();
  }

  private String fixed(boolean suggested, String... files) {
    List<String> texts = new ArrayList<>();
    desk()
        .fix(
            inputs(files),
            settings(2),
            suggested,
            outcome -> texts.add(new String(((Fixed) outcome).after(), StandardCharsets.UTF_8)));
    return texts.get(0);
  }

  @Test
  void aHeadingThatNobodyLinksToIsMended() {
    assertThat(fixed(false, "d5.md"))
        .contains("## It wasn't the list")
        .contains("said it wasn't so, and it wasn't.");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void aLinkedHeadingIsLeftToAPerson(int threads) throws Exception {
    write("other/a.md", "Some text.\n\n" + LINK);

    Finding heading = findings(threads, "d5.md").get(0);

    assertThat(heading.safeFix()).isEmpty();
    assertThat(heading.fixes()).isNotEmpty();
    assertThat(heading.severity()).isEqualTo(Severity.WARNING);
    assertThat(heading.evidence()).endsWith("other/a.md:3 links to this heading by its words");
    assertThat(fixed(false, "d5.md"))
        .contains("## It wasn t the list")
        .contains("said it wasn't so, and it wasn't.");
    assertThat(fixed(true, "d5.md")).contains("## It wasn't the list");
  }

  @Test
  void articlesOfTheRunAreAskedWithoutARepository() throws Exception {
    Files.delete(folder.resolve(".git"));
    write("other/a.md", LINK);

    assertThat(fixed(false, "d5.md")).contains("## It wasn't the list");
    assertThat(fixed(false, "d5.md", "other/a.md")).contains("## It wasn t the list");
  }

  @Test
  void asciiDocLikewise() throws Exception {
    write("d6.adoc", "= A page\n\n== It wasn t the list\n\nThe mayor said it wasn t so.\n");
    assertThat(fixed(false, "d6.adoc")).contains("== It wasn't the list");

    write("b.adoc", "See xref:d6.adoc#_it_wasn_t_the_list[it].\n");
    assertThat(fixed(false, "d6.adoc"))
        .contains("== It wasn t the list")
        .contains("said it wasn't so.");

    write("d6.adoc", "= A page\n\n[#list]\n== It wasn t the list\n\nThe mayor said so.\n");
    assertThat(fixed(false, "d6.adoc")).contains("== It wasn't the list");
  }

  @Test
  void aFixThatNoGeneratorSeesIsMade() throws Exception {
    write("d7.md", "# A page\n\n## It wasnâ€™t the list\n\nIt wasnâ€™t.\n");
    write("a.md", "[x](d7.md#other) [y](other.md#it-wasnt-the-list)\n");

    assertThat(fixed(false, "d7.md")).contains("## It wasn’t the list");
  }

  @Test
  void checkAndFixAgree() throws Exception {
    write("other/a.md", LINK);
    write("d5.md", fixed(false, "d5.md"));

    List<Checked> checked = new ArrayList<>();
    desk().check(inputs("d5.md"), settings(1), checked::add);
    assertThat(checked.get(0).findings()).allMatch(finding -> finding.safeFix().isEmpty());
    assertThat(fixed(false, "d5.md")).isEqualTo(Files.readString(folder.resolve("d5.md")));
  }
}
