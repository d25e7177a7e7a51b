package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles in other languages, with LanguageTool's jars for them in the release and without. */
final class LanguagesIT {
  /** LanguageTool's own jars, which the build copies there and the release does not have. */
  private static final Path JARS =
      Path.of(Objects.requireNonNull(System.getProperty("copydesk.languages")));

  private static final String HOUSE_RULES =
      """
      <rules lang="de">
      <category id="HAUS" name="Haus">
      <rule id="HAUS_SCHOEN" name="Kein Lob">
      <pattern><token>sch\u00f6n</token></pattern>
      <message>Besser <suggestion>gut</suggestion>.</message>
      <example correction="gut">Das ist <marker>sch\u00f6n</marker>.</example>
      </rule>
      </category>
      </rules>
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    write(
        "de.txt",
        "Der Rat hat am Dienstag beschlossen , dass die Br\u00c3\u00bccke gesperrt wird. Das ist"
            + " ein gutes Beispil, und die Kinder geht nach Hause.\n");
    write(
        "fr.txt",
        "Le maire a dit : \u00ab Nous ne pouvons plus attendre ! \u00bb Les enfants mange des"
            + " pommes dans le jardn ; c\u2019est l\u2019\u00c3\u00a9t\u00c3\u00a9.\n");
    write(
        "gb.txt",
        "The colour of the harbour was another matter, the neighbours said, and it was not the the"
            + " best.\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  @Test
  void jarsInTheLibraryAreEnough() throws Exception {
    Path release = releaseWithJars();
    Cli cli = new Cli(folder, Map.of(), release.resolve("bin").resolve("copydesk"));

    Cli.Result auto =
        cli.run("check", "--language", "auto", "--output-format", "json", "de.txt", "fr.txt");

    assertThat(auto.err()).isEmpty();
    assertThat(auto.status()).isEqualTo(1);
    assertThat(auto.out())
        .contains("\"language\":\"de\"", "\"language\":\"fr\"")
        .contains("languagetool/GERMAN_SPELLER_RULE", "\"replacement\":\"Beispiel\"")
        .contains("languagetool/FR_SPELLING_RULE", "\"replacement\":\"jardin\"")
        .contains("encoding/mojibake");

    Cli.Result fixed = cli.run("fix", "--language", "de", "-o", "-", "de.txt");
    assertThat(fixed.status()).isZero();
    assertThat(fixed.out())
        .isEqualTo(
            "Der Rat hat am Dienstag beschlossen , dass die Br\u00fccke gesperrt wird. Das ist ein"
                + " gutes Beispil, und die Kinder geht nach Hause.\n");

    Cli.Result austrian =
        cli.run(
            "check",
            "--language",
            "de-AT",
            "--select",
            "languagetool/AUSTRIAN_GERMAN_SPELLER_RULE",
            "de.txt");
    assertThat(austrian.err()).isEmpty();
    assertThat(austrian.out()).contains("languagetool/AUSTRIAN_GERMAN_SPELLER_RULE");
  }

  @Test
  void pickyRulesAndRulesOfYourOwnRunInTheirLanguage() throws Exception {
    write("brief.txt", "Kannst du mir das auf DIN A4 drucken? Das w\u00e4re sehr sch\u00f6n.\n");
    write("haus.xml", HOUSE_RULES);
    Cli cli = new Cli(folder, Map.of(), releaseWithJars().resolve("bin").resolve("copydesk"));
    String[] check = {
      "check", "--language", "de", "--output-format", "concise", "--fail-on", "never", "brief.txt"
    };

    assertThat(cli.run(check).out()).isEmpty();

    String[] picky = Arrays.copyOf(check, check.length + 4);
    picky[check.length] = "--languagetool-level";
    picky[check.length + 1] = "picky";
    picky[check.length + 2] = "--grammar";
    picky[check.length + 3] = "haus.xml";
    Cli.Result result = cli.run(picky);
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("brief.txt:1:23: ", "[languagetool/DIN_LEERZEICHEN]")
        .contains("brief.txt:1:53: warning: Besser `gut`: `sch\u00f6n` [languagetool/HAUS_SCHOEN]");

    assertThat(cli.run("rules", "--test", "haus.xml").out())
        .isEqualTo("1 rule, 1 example, no failure\n");
    assertThat(cli.run("explain", "--grammar", "haus.xml", "languagetool/HAUS_SCHOEN").out())
        .contains("A rule of haus.xml, category Haus.");
  }

  @Test
  void withoutJarsAFileOfRulesForALanguageIsAnError() throws Exception {
    write("haus.xml", HOUSE_RULES);

    Cli.Result result = new Cli(folder).run("check", "--grammar", "haus.xml", "gb.txt");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .matches(
            "copydesk: haus\\.xml:1: LanguageTool's rules for German \\(de\\) are missing; they"
                + " need language-de, german-pos-dict, jwordsplitter, openregex, hunspell, jna\\R");
  }

  private Path releaseWithJars() throws IOException {
    Path original = Cli.LAUNCHER.resolve("../..").toAbsolutePath().normalize();
    Path release = folder.resolve("release");
    try (Stream<Path> files = Files.walk(original)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = release.resolve(original.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    try (Stream<Path> jars = Files.list(JARS)) {
      for (Path jar : jars.toList()) {
        Files.copy(jar, release.resolve("lib").resolve(jar.getFileName().toString()));
      }
    }
    return release;
  }

  @Test
  void withoutJarsALanguageThatIsAskedForIsAnError() throws Exception {
    Cli.Result result = new Cli(folder).run("check", "--language", "de", "de.txt");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .matches(
            "copydesk: LanguageTool's rules for German \\(de\\) are missing: put"
                + " language-de-6\\.8\\.jar and what it needs \\(german-pos-dict, jwordsplitter,"
                + " openregex, hunspell, jna\\) into .*lib\\R");
  }

  @Test
  void withoutJarsWhatIsFoundToBeInALanguageIsCheckedByOurRulesForAny() throws Exception {
    write("de2.txt", "Das ist noch ein Text, und er ist auch nicht sehr lang.\n");

    Cli.Result result =
        new Cli(folder)
            .run("check", "--language", "auto", "--output-format", "concise", "de.txt", "de2.txt");

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).contains("de.txt:1:50: error:", "[encoding/mojibake]");
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains("LanguageTool's rules for German (de) are missing: put ");
  }

  @Test
  void ourRulesAloneNeedNoJars() throws Exception {
    Cli.Result result =
        new Cli(folder).run("check", "--language", "de", "--ignore", "languagetool", "de.txt");

    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  void theNearestTagIsNamed() throws Exception {
    Cli.Result result = new Cli(folder).run("check", "--language", "en-UK", "gb.txt");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err().strip())
        .isEqualTo("copydesk: unknown language en-UK; did you mean en-GB?");
  }

  @Test
  void whyALanguageWasChosenIsToldWhenAsked() throws Exception {
    Cli.Result result =
        new Cli(folder).run("check", "-v", "--language", "auto", "--select", "encoding", "gb.txt");

    assertThat(result.err()).contains("gb.txt: en-GB: British colour, harbour, neighbours");
  }
}
