package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration as users of the command line meet it. */
final class ConfigurationIT {
  private static final String TEXT =
      "We utilise it, but he doesn t know it. The the hall is shut.\n";

  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Cli.Result run(String... args) throws Exception {
    return new Cli(folder).run(args);
  }

  @Test
  void whatIsWrongIsToldWithItsPlaceAndNothingIsChecked() throws Exception {
    write("a.txt", TEXT);
    write("copydesk.yaml", "\n\n    langauge: en-GB\n    fail-on: loud\n");
    for (String command : new String[] {"check", "fix", "config"}) {
      Cli.Result result = run(command, ".");
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.out()).isEmpty();
      assertThat(result.err().lines())
          .containsExactly(
              "copydesk.yaml:3:5: unknown key \"langauge\"; did you mean \"language\"?",
              "copydesk.yaml:4:14: unknown severity \"loud\"; known are error, warning, info,"
                  + " never");
    }
    assertThat(folder.resolve("a.txt")).hasContent(TEXT);
    assertThat(run("check", "--no-config", "--ignore", "languagetool", ".").status()).isEqualTo(1);
    assertThat(run("check", "--config", "no.yaml", ".").err())
        .isEqualTo("copydesk: no.yaml: no such file or directory\n");
    Cli.Result both = run("check", "--config", "copydesk.yaml", "--no-config", ".");
    assertThat(both.status()).isEqualTo(2);
  }

  @Test
  void optionsCountMoreThanTheFile() throws Exception {
    write("a.txt", "The The hall of an nation is shut.\n");
    write("copydesk.yaml", "fail-on: never\nrules: { languagetool: off }\n");
    assertThat(run("check", "a.txt").status()).isZero();
    assertThat(run("check", "--fail-on", "info", "a.txt").status()).isEqualTo(1);
    write("sub/copydesk.yaml", "fail-on: info\nrules: { languagetool: off }\n");
    write("sub/a.txt", "The hall of an nation is shut.\n");
    assertThat(run("check", "a.txt").status()).isZero();
    assertThat(run("check", "a.txt", "sub").status()).isEqualTo(1);
  }

  @Test
  void standardInputBelongsWhereItsNameSays() throws Exception {
    write("docs/copydesk.yaml", "rules: { languagetool: off, punctuation: off }\n");
    write("copydesk.yaml", "rules: { languagetool: off }\n");
    byte[] text = "But he doesn t know it.\n".getBytes(StandardCharsets.UTF_8);
    assertThat(new Cli(folder).run(text, "check", "-").status()).isEqualTo(1);
    assertThat(new Cli(folder).run(text, "check", "--stdin-name", "docs/a.md", "-").status())
        .isZero();
  }

  @Test
  void initWritesAFileThatHoldsAndReplacesNone() throws Exception {
    String british =
        "The council organised a vote about the colour of the harbour, and the neighbours of the"
            + " theatre centre honoured it. They travelled home and analysed the programme.\n";
    write("articles/a.txt", british);
    write("articles/b.md", british);
    Cli.Result first = run("init");
    assertThat(first.status()).isZero();
    assertThat(first.err()).isEqualTo("copydesk: copydesk.yaml: written for 2 articles, en-GB\n");
    String written = Files.readString(folder.resolve("copydesk.yaml"));
    assertThat(written).contains("\nlanguage: en-GB\n", "\ninclude: [\"articles/**\"]\n");
    Cli.Result config = run("config");
    assertThat(config.status()).isZero();
    assertThat(config.out()).contains("language: en-GB").contains("# copydesk.yaml:");
    write("copydesk.yaml", "fail-on: never\n");
    Cli.Result second = run("init");
    assertThat(second.status()).isEqualTo(2);
    assertThat(second.err()).contains("copydesk.yaml: is there already; --force replaces it");
    assertThat(folder.resolve("copydesk.yaml")).hasContent("fail-on: never");
    assertThat(run("init", "--force").status()).isZero();
    assertThat(folder.resolve("copydesk.yaml")).hasContent(written);
  }

  @Test
  void rulesOfLanguageToolAreLookedUpOnlyIfItIsLoaded() throws Exception {
    write("a.txt", "All is well here.\n");
    write("copydesk.yaml", "rules:\n  languagetool/NO_SUCH_RULE: off\n");
    Cli.Result loaded = run("check", "a.txt");
    assertThat(loaded.status()).isZero();
    assertThat(loaded.err())
        .isEqualTo(
            "copydesk.yaml:2:3: unknown rule languagetool/NO_SUCH_RULE;"
                + " LanguageTool has none of that id\n");
    Map<String, String> logging =
        Map.of("COPYDESK_OPTS", "-Xlog:class+load=info:file=" + folder.resolve("classes.log"));
    Cli.Result result = new Cli(folder, logging).run("check", "--ignore", "languagetool", "a.txt");
    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(Files.readString(folder.resolve("classes.log")))
        .contains("dev.copydesk.cli.Main")
        .doesNotContain("org.languagetool.");
  }

  @Test
  void withoutAFileNoYamlIsRead() throws Exception {
    write(".git/HEAD", "");
    write("a.txt", "All is well here.\n");
    Map<String, String> logging =
        Map.of("COPYDESK_OPTS", "-Xlog:class+load=info:file=" + folder.resolve("classes.log"));
    new Cli(folder, logging).run("check", "--ignore", "languagetool", "a.txt");
    assertThat(Files.readString(folder.resolve("classes.log"))).doesNotContain("org.snakeyaml.");
  }

  @Test
  void acceptedWordsAreNoSpellingErrors() throws Exception {
    write("a.txt", "The frobnicater of the harbour is shut.\n");
    assertThat(run("check", "--language", "en-GB", "--output-format", "concise", "a.txt").out())
        .contains("frobnicater");
    write("copydesk.yaml", "language: en-GB\nvocabulary: { accept: [frobnicater] }\n");
    assertThat(run("check", "--output-format", "concise", "a.txt").out())
        .doesNotContain("frobnicater");
  }
}
