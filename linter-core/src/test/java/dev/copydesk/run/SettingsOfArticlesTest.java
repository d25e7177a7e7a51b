package dev.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.copydesk.config.ConfigurationException;
import dev.copydesk.config.Configurations;
import dev.copydesk.config.Globs;
import dev.copydesk.config.Keys;
import dev.copydesk.lint.Checked;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rule.Severity;
import dev.copydesk.testing.FakeEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each article is checked as its configuration says. */
@SuppressWarnings("StringConcatToTextBlock") // As in the other tests of configurations.
final class SettingsOfArticlesTest {
  private static final RuleCatalog CATALOG = RuleCatalog.load();
  private static final String TEXT =
      "We utilise an large hall in Kiev. The the hall doesn t open, said Belfaxx.\n";

  @TempDir private Path folder;

  @BeforeEach
  void closeRepository() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private House house(Selection selection) {
    Configurations configurations =
        Configurations.nearest(new Keys(CATALOG), folder, new Configurations.Options(folder));
    return new House(
        configurations, new House.Request(Optional.empty(), selection, 2, false, false), folder);
  }

  private List<Input> inputs(House house) throws Exception {
    return new ArticleFinder(Globs.ALL, List.of(), house).find(folder);
  }

  private List<Checked> check(Selection selection) throws Exception {
    House house = house(selection);
    List<Checked> results = new ArrayList<>();
    new Copydesk(CATALOG, FakeEngine.silent()).check(inputs(house), house, results::add);
    return results;
  }

  private static Stream<String> rules(Checked checked) {
    return checked.findings().stream().map(Finding::rule).distinct();
  }

  @Test
  void rulesSeveritiesVocabularyAndNamesDifferByArticle() throws Exception {
    write("a.txt", TEXT);
    write("docs/a.txt", TEXT);
    write("old/a.txt", TEXT);
    write(
        "copydesk.yaml",
        "vocabulary: { reject: { utilise: use } }\n"
            + "names: [ { prefer: Kyiv, instead-of: [Kiev] } ]\n"
            + "rules: { wording/rejected-word: error, wording: info }\n"
            + "overrides:\n"
            + "  - files: [\"docs/**\"]\n"
            + "    rules: { wording: off, naming/preferred-name: off }\n");
    write("old/copydesk.yaml", "rules: { punctuation: off }\n");
    List<Checked> results = check(Selection.ALL);
    assertThat(results).hasSize(3);
    Checked plain = results.get(0);
    assertThat(rules(plain))
        .contains(
            "wording/rejected-word",
            "wording/article-clash",
            "naming/preferred-name",
            "punctuation/lost-apostrophe");
    assertThat(plain.findings())
        .filteredOn(finding -> finding.rule().equals("wording/rejected-word"))
        .allMatch(finding -> finding.severity() == Severity.ERROR);
    assertThat(plain.findings())
        .filteredOn(finding -> finding.rule().equals("wording/article-clash"))
        .isNotEmpty()
        .allMatch(finding -> finding.severity() == Severity.INFO)
        .anyMatch(finding -> finding.safeFix().isPresent());
    // A rule that is named itself is not off with its group.
    assertThat(rules(results.get(1)))
        .contains("wording/rejected-word", "punctuation/lost-apostrophe")
        .doesNotContain("wording/article-clash", "naming/preferred-name");
    assertThat(rules(results.get(2)))
        .contains("wording/article-clash")
        .doesNotContain(
            "punctuation/lost-apostrophe", "wording/rejected-word", "naming/preferred-name");
  }

  @Test
  void whatIsSelectedRunsThoughItsGroupIsOff() throws Exception {
    write("a.txt", TEXT);
    write("copydesk.yaml", "rules: { wording: off, punctuation/lost-apostrophe: off }\n");
    assertThat(rules(check(Selection.ALL).get(0)))
        .doesNotContain("wording/article-clash", "punctuation/lost-apostrophe");
    assertThat(rules(check(new Selection(List.of("wording"), List.of())).get(0)))
        .contains("wording/article-clash");
    assertThat(rules(check(new Selection(List.of("punctuation"), List.of())).get(0))).isEmpty();
    assertThat(
            rules(check(new Selection(List.of("punctuation/lost-apostrophe"), List.of())).get(0)))
        .containsExactly("punctuation/lost-apostrophe");
  }

  @Test
  void foldersAreSearchedAsTheirConfigurationSays() throws Exception {
    write("articles/a.txt", TEXT);
    write("articles/drafts/b.txt", TEXT);
    write("notes/c.txt", TEXT);
    write("copydesk.yaml", "include: [\"articles/**\"]\nexclude: [\"**/drafts/**\", drafts]\n");
    write("articles/new/copydesk.yaml", "language: en-GB\n");
    write("articles/new/d.txt", TEXT);
    assertThat(inputs(house(Selection.ALL)).stream().map(input -> input.relative().toString()))
        .containsExactly("articles/a.txt", "articles/new/d.txt");
  }

  @Test
  void fieldsOfFrontMatterAreThoseConfigured() throws Exception {
    write("a.md", "---\ntitle: He doesn t know\nlead: She doesn t know\n---\n\nAll is well.\n");
    assertThat(check(Selection.ALL).get(0).findings())
        .filteredOn(finding -> finding.rule().equals("punctuation/lost-apostrophe"))
        .hasSize(1);
    write("copydesk.yaml", "front-matter: [title, lead]\n");
    assertThat(check(Selection.ALL).get(0).findings())
        .filteredOn(finding -> finding.rule().equals("punctuation/lost-apostrophe"))
        .hasSize(2);
  }

  @Test
  void rulesThatAConfigurationBringsAlongRun() throws Exception {
    write("a.txt", TEXT);
    write("docs/a.txt", TEXT);
    write("docs/copydesk.yaml", "styles: { paths: [styles], packages: [Mine] }\n");
    write(
        "docs/styles/Mine/Room.yml",
        "extends: substitution\nmessage: Use %s\nlevel: warning\nswap:\n  hall: room\n");
    List<Checked> results = check(Selection.ALL);
    assertThat(rules(results.get(0))).doesNotContain("style/Mine.Room");
    assertThat(rules(results.get(1))).contains("style/Mine.Room");
  }

  @Test
  void packagesOfStylesThatCannotBeReadStopTheRun() throws Exception {
    write("a.txt", TEXT);
    write("copydesk.yaml", "styles: { paths: [styles], packages: [Mine, Other] }\n");
    write("styles/Mine/Room.yml", "extends: substitution\nswop: {}\n");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> check(Selection.ALL))
        .satisfies(e -> assertThat(e.problems()).isNotEmpty());
    write("styles/Mine/Room.yml", "extends: existence\nmessage: no\ntokens: [hall]\n");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> check(Selection.ALL))
        .withMessageContaining("copydesk.yaml:1:")
        .withMessageContaining("Other");
  }

  @Test
  void aConfigurationThatCannotBeUsedStopsTheRun() throws Exception {
    write("a.txt", TEXT);
    write("docs/a.txt", TEXT);
    write("docs/copydesk.yaml", "langauge: de\n");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> check(Selection.ALL))
        .withMessage(
            "docs/copydesk.yaml:1:1: unknown key \"langauge\"; did you mean \"language\"?");
  }

  @Test
  void aFirstLookTellsLanguageAndFolders() throws Exception {
    String british =
        "The council organised a vote about the colour of the harbour, and the neighbours of the"
            + " theatre centre honoured it. They travelled home and analysed the programme.\n";
    write("articles/a.txt", british);
    write("articles/b.txt", british);
    write("docs/[x]/c.md", british);
    FirstLook look = FirstLook.at(folder);
    assertThat(look.language().word()).isEqualTo("en-GB");
    assertThat(look.folders()).containsExactly("articles", "docs");
    assertThat(look.articles()).isEqualTo(3);
    write(
        "articles/d.txt",
        "Der Rat hat am Dienstag beschlossen, dass die Br\u00fccke gesperrt wird, und das ist auch"
            + " gut so, sagte der Bauleiter nach der Sitzung.\n");
    assertThat(FirstLook.at(folder).language().auto()).isTrue();
    write("e.txt", british);
    assertThat(FirstLook.at(folder).folders()).isEmpty();
  }
}
