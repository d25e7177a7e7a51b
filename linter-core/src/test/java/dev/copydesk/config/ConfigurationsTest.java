package dev.copydesk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.copydesk.evidence.HouseName;
import dev.copydesk.evidence.Profile;
import dev.copydesk.languagetool.EngineSettings;
import dev.copydesk.lint.Level;
import dev.copydesk.report.FailOn;
import dev.copydesk.rule.RuleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which configuration holds for an article, and what is said of one that cannot be used. */
@SuppressWarnings("StringConcatToTextBlock") // Places are easier to count so.
final class ConfigurationsTest {
  private static final Keys KEYS = new Keys(RuleCatalog.load());

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Configurations nearest() {
    return Configurations.nearest(KEYS, folder, new Configurations.Options(folder));
  }

  private Configured of(String article) {
    return nearest().of(folder.resolve(article));
  }

  private List<String> problems(String yaml) throws IOException {
    write("copydesk.yaml", yaml);
    try {
      nearest().ofFolder(folder);
      return List.of();
    } catch (ConfigurationException e) {
      return e.problems();
    }
  }

  @Test
  void withoutAFileTheDefaultsHold() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Configured configured = of("articles/a.txt");
    assertThat(configured.language()).isEqualTo(LanguageChoice.DEFAULT);
    assertThat(configured.failOn()).isEqualTo(FailOn.ERROR);
    assertThat(configured.engine()).isEqualTo(EngineSettings.DEFAULT);
    assertThat(configured.style().profile()).isEqualTo(Profile.AS_DOCUMENT);
    assertThat(configured.proseFields().names()).containsExactly("title", "description", "summary");
    assertThat(configured.levels().byName()).isEmpty();
    assertThat(configured.baseline()).isEmpty();
  }

  @Test
  void aProfileBringsItsLanguageUnlessAnotherIsSaid() throws IOException {
    write("copydesk.yaml", "style: { profile: guardian }\n");
    assertThat(of("x.txt").language().word()).isEqualTo("en-GB");
    assertThat(of("x.txt").inYaml())
        .containsPattern("language: en-GB {2,}# profile guardian\\n")
        .containsPattern("profile: guardian {2,}# .*copydesk.yaml:1\\n");
    assertThat(of("x.txt").style().shared()).isTrue();
    write("a/copydesk.yaml", "language: en-CA\nstyle: { profile: guardian }\n");
    assertThat(of("a/x.txt").language().word()).isEqualTo("en-CA");
    write("b/copydesk.yaml", "overrides: [ { files: [x.txt], style: { profile: un } } ]\n");
    assertThat(of("b/x.txt").language().word()).isEqualTo("en-GB");
    assertThat(of("b/x.txt").style().names()).extracting(HouseName::prefer).contains("Viet Nam");
    assertThat(of("b/y.txt").language().word()).isEqualTo("en-US");
    assertThat(of("b/y.txt").style().shared()).isFalse();
  }

  @Test
  void theNearestFileUpwardHoldsAlone() throws IOException {
    write("copydesk.yaml", "language: en-GB\nfail-on: warning\n");
    write("a/b/copydesk.yaml", "language: en-CA\n");
    assertThat(of("x.txt").language().word()).isEqualTo("en-GB");
    assertThat(of("a/x.txt").language().word()).isEqualTo("en-GB");
    assertThat(of("a/b/x.txt").language().word()).isEqualTo("en-CA");
    assertThat(of("a/b/c/x.txt").language().word()).isEqualTo("en-CA");
    assertThat(of("a/b/c/x.txt").failOn()).isEqualTo(FailOn.ERROR);
  }

  @Test
  void nothingIsSoughtAboveTheRepository() throws IOException {
    write("copydesk.yaml", "language: en-GB\n");
    write("repository/.git", "gitdir: elsewhere\n");
    assertThat(of("repository/a/x.txt").language()).isEqualTo(LanguageChoice.DEFAULT);
    assertThat(of("other/a/x.txt").language().word()).isEqualTo("en-GB");
  }

  @Test
  void optionsCountMoreThanOverridesThanTheFileThanWhatItExtends() throws IOException {
    write(
        "house.yaml",
        "language: en-ZA\n"
            + "fail-on: info\n"
            + "rules: { wording: info, naming: warning }\n"
            + "vocabulary: { accept: [one] }\n"
            + "overrides: [ { files: ['docs/**'], style: { profile: ap } } ]\n");
    write(
        "copydesk.yaml",
        "extends: house.yaml\n"
            + "language: en-GB\n"
            + "rules: { naming: error }\n"
            + "vocabulary: { accept: [two] }\n"
            + "overrides:\n"
            + "  - files: [\"docs/**\"]\n"
            + "    language: en-CA\n"
            + "    rules: { wording: off }\n"
            + "    vocabulary: { accept: [three] }\n"
            + "  - files: [\"**/new/*.md\"]\n"
            + "    language: en-NZ\n");
    Configured plain = of("x.txt");
    assertThat(plain.language().word()).isEqualTo("en-GB");
    assertThat(plain.failOn()).isEqualTo(FailOn.INFO);
    assertThat(plain.levels().byName())
        .isEqualTo(Map.of("wording", Level.INFO, "naming", Level.ERROR));
    assertThat(plain.style().vocabulary().accepts("one")).isTrue();
    assertThat(plain.style().vocabulary().accepts("two")).isTrue();
    assertThat(plain.style().vocabulary().accepts("three")).isFalse();
    Configured docs = of("docs/a/x.txt");
    assertThat(docs.language().word()).isEqualTo("en-CA");
    assertThat(docs.levels().byName())
        .isEqualTo(Map.of("wording", Level.OFF, "naming", Level.ERROR));
    assertThat(docs.style().profile()).isEqualTo(Profile.AP);
    assertThat(docs.style().vocabulary().accepts("three")).isTrue();
    assertThat(of("docs/new/x.md").language().word()).isEqualTo("en-NZ");
    Configurations said =
        Configurations.nearest(
            KEYS, folder, new Configurations.Options(folder).set("language", "--language", "de"));
    assertThat(said.of(folder.resolve("docs/new/x.md")).language().word()).isEqualTo("de");
  }

  @Test
  void articlesThatNothingSetsApartShareOneObject() throws IOException {
    write("copydesk.yaml", "overrides: [ { files: [\"docs/**\"], language: en-CA } ]\n");
    Configurations all = nearest();
    assertThat(all.of(folder.resolve("a/x.txt"))).isSameAs(all.of(folder.resolve("b/y.txt")));
    assertThat(all.of(folder.resolve("docs/x"))).isSameAs(all.of(folder.resolve("docs/c/y")));
    assertThat(all.of(folder.resolve("docs/x"))).isNotSameAs(all.of(folder.resolve("b/y")));
  }

  @Test
  void pathsAreRelativeToTheFileThatNamesThem() throws IOException {
    write("shared/house.yaml", "vocabulary: { files: [words.txt] }\nbaseline: known.json\n");
    write("shared/words.txt", "# of the trade\nrostro  # a beak\n\n  tinplate\n");
    write("copydesk.yaml", "extends: shared/house.yaml\n");
    Configured configured = of("x.txt");
    assertThat(configured.style().vocabulary().accepts("rostro")).isTrue();
    assertThat(configured.style().vocabulary().accepts("Tinplate")).isTrue();
    assertThat(configured.style().vocabulary().accepts("beak")).isFalse();
    assertThat(configured.baseline()).contains(folder.resolve("shared/known.json"));
  }

  @Test
  void patternsAreRelativeToTheConfigurationThatWasFound() throws IOException {
    write("shared/house.yaml", "exclude: [\"drafts/**\"]\n");
    write("copydesk.yaml", "extends: shared/house.yaml\ninclude: [\"articles/**\", \"*.adoc\"]\n");
    Configurations all = nearest();
    assertThat(all.includes(folder.resolve("articles/a/x.txt"))).isTrue();
    assertThat(all.includes(folder.resolve("docs/x.adoc"))).isTrue();
    assertThat(all.includes(folder.resolve("docs/x.txt"))).isFalse();
    assertThat(all.excludes(folder.resolve("drafts/x.txt"))).isTrue();
    assertThat(all.excludes(folder.resolve("shared/drafts/x.txt"))).isFalse();
  }

  @Test
  void everyProblemIsToldAtOnceWithItsPlaceAndTheNearestName() throws IOException {
    assertThat(
            problems(
                "# ours\n"
                    + "language: en-UK\n"
                    + "  \n"
                    + "langauge: en-GB\n"
                    + "fail-on: errors\n"
                    + "include: articles\n"
                    + "rules:\n"
                    + "  wordings: info\n"
                    + "  punctuation/dash-stile: loud\n"
                    + "  languagetool/EN_QUOTES: off\n"
                    + "vocabulary:\n"
                    + "  accept: [Belfax, 2024, two words]\n"
                    + "  reject: { utilise: [use] }\n"
                    + "names: [ { prefer: Kyiv } ]\n"
                    + "overrides: [ { files: [], fail-on: never } ]\n"))
        .containsExactly(
            "copydesk.yaml:2:11: unknown language en-UK; did you mean en-GB?",
            "copydesk.yaml:4:1: unknown key \"langauge\"; did you mean \"language\"?",
            "copydesk.yaml:5:10: unknown severity \"errors\"; did you mean \"error\"?",
            "copydesk.yaml:6:10: include takes a list, not text",
            "copydesk.yaml:8:3: unknown rule or group \"wordings\"; did you mean \"wording\"?",
            "copydesk.yaml:9:3: unknown rule or group \"punctuation/dash-stile\";"
                + " did you mean \"punctuation/dash-style\"?",
            "copydesk.yaml:12:20: accept takes text, not 2024 without quotation marks;"
                + " put it in quotation marks: \"2024\"",
            "copydesk.yaml:12:26: \"two words\" is no single word",
            "copydesk.yaml:13:22: utilise takes text, not a list",
            "copydesk.yaml:14:10: key \"instead-of\" is missing",
            "copydesk.yaml:15:23: files must not be empty",
            "copydesk.yaml:15:27: unknown key \"fail-on\"; known are files, language, front-matter,"
                + " style, rules, vocabulary, names, styles");
  }

  @Test
  void aKeyWithoutAValueSaysNothing() throws IOException {
    assertThat(problems("language:\nrules:\nvocabulary:\n  accept:\n")).isEmpty();
    assertThat(problems("")).isEmpty();
    assertThat(problems("# nothing\n")).isEmpty();
    assertThat(problems("names: [ { prefer: , instead-of: [a] } ]\n"))
        .containsExactly("copydesk.yaml:1:19: prefer takes text, not nothing");
  }

  @Test
  void whatIsNoMappingIsRefused() throws IOException {
    assertThat(problems("- a\n"))
        .containsExactly(
            "copydesk.yaml:1:1: a configuration is a mapping of keys to values, not a list");
    assertThat(problems("language: [\n"))
        .singleElement()
        .asString()
        .startsWith("copydesk.yaml:2:1: no YAML");
    assertThat(problems("language: de\nlanguage: fr\n"))
        .containsExactly("copydesk.yaml:2:1: key \"language\" is there twice");
  }

  @Test
  void filesThatAreNamedMustBeUsable() throws IOException {
    write("words.txt", "good\nnot good\n");
    write("broken.yaml", "languge: de\n");
    assertThat(
            problems(
                "extends: broken.yaml\n"
                    + "vocabulary: { files: [words.txt, none.txt] }\n"
                    + "languagetool: { grammar: [none.xml], ngrams: none }\n"))
        .containsExactly("broken.yaml:1:1: unknown key \"languge\"; did you mean \"language\"?");
    assertThat(
            problems(
                "vocabulary: { files: [words.txt, none.txt] }\n"
                    + "languagetool: { grammar: [none.xml], ngrams: none }\n"))
        .containsExactly(
            "words.txt:2:1: \"not good\" is no single word",
            "copydesk.yaml:1:34: none.txt: no such file or directory",
            "copydesk.yaml:2:27: none.xml: cannot be read: no such file or directory",
            "copydesk.yaml:2:46: none: no such folder");
    assertThat(problems("extends: none.yaml\n"))
        .containsExactly("copydesk.yaml:1:10: none.yaml: no such file or directory");
  }

  @Test
  void aFileThatExtendsItselfIsRefused() throws IOException {
    write("a.yaml", "extends: copydesk.yaml\n");
    assertThat(problems("extends: a.yaml\n"))
        .containsExactly("a.yaml:1:10: copydesk.yaml: extends itself in the end");
    for (int i = 0; i < 30; i++) {
      write("c" + i + ".yaml", "extends: c" + (i + 1) + ".yaml\n");
    }
    assertThat(problems("extends: c0.yaml\n"))
        .singleElement()
        .asString()
        .contains("more than 16 files extend one another");
  }

  @Test
  void aFileThatIsAskedForHoldsForAll() throws IOException {
    write("copydesk.yaml", "language: en-GB\n");
    Path file = write("other/mine.yaml", "language: en-CA\n");
    Configurations only =
        Configurations.only(file, KEYS, folder, new Configurations.Options(folder));
    assertThat(only.of(folder.resolve("x.txt")).language().word()).isEqualTo("en-CA");
    assertThat(
            Configurations.none(KEYS, folder, new Configurations.Options(folder))
                .of(folder.resolve("x.txt"))
                .language())
        .isEqualTo(LanguageChoice.DEFAULT);
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(
            () ->
                Configurations.only(
                    folder.resolve("no.yaml"), KEYS, folder, new Configurations.Options(folder)))
        .withMessage("no.yaml: no such file or directory");
  }

  @Test
  void printsWhereEachValueCameFrom() throws IOException {
    write("house.yaml", "\nfail-on: warning\n");
    write(
        "copydesk.yaml",
        "extends: house.yaml\n"
            + "rules:\n"
            + "  wording: off\n"
            + "names: [{prefer: \"a: b\", instead-of: [c]}]\n");
    Configurations said =
        Configurations.nearest(
            KEYS, folder, new Configurations.Options(folder).set("language", "--language", "de"));
    String yaml = said.ofFolder(folder).inYaml();
    assertThat(yaml.lines().map(line -> line.replaceAll(" +#", " #")))
        .contains(
            "language: de # --language",
            "fail-on: warning # house.yaml:2",
            "include: [] # default",
            "  profile: as-document # default",
            "  wording: off # copydesk.yaml:3",
            "  - prefer: \"a: b\" # copydesk.yaml:4",
            "    instead-of:",
            "      - c # copydesk.yaml:4",
            "baseline: null # default");
    // What is printed can be read, and says the same.
    write("copydesk.yaml", yaml);
    assertThat(of("x.txt").inYaml().replaceAll(" +#.*", ""))
        .isEqualTo(yaml.replaceAll(" +#.*", ""));
  }
}
