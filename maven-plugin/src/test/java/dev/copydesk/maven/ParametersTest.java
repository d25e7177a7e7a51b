package dev.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.copydesk.article.Dialect;
import dev.copydesk.config.LanguageChoice;
import dev.copydesk.languagetool.EngineSettings;
import dev.copydesk.lint.Selection;
import dev.copydesk.report.FailOn;
import dev.copydesk.report.OutputFormat;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the parameters of the goals are turned into, without a build. */
class ParametersTest {
  private static final Path TOP = Path.of("").toAbsolutePath().resolve("build");
  private static final Path FOLDER = TOP.resolve("news");

  private final Desk desk = new Desk();
  private final Surroundings surroundings =
      new Surroundings(
          new ModuleFolder(
              FOLDER,
              TOP,
              List.of(TOP),
              List.of(FOLDER.resolve("target"), TOP.resolve("target")),
              List.of(TOP, FOLDER),
              false),
          1,
          "mvn fix-it");
  private final CheckMojo check = new CheckMojo(desk, surroundings);
  private final BaselineMojo baseline = new BaselineMojo(desk, surroundings);
  private final FixMojo fix = new FixMojo(desk, surroundings);

  @Test
  void theCacheCanBeSwitchedOff() {
    assertThat(check.cache().isOff()).isFalse();
    check.cacheEnabled = false;
    assertThat(check.cache().isOff()).isTrue();
  }

  @Test
  void defaultsAreThoseOfTheDocumentation() throws MojoExecutionException {
    CheckRequest request = check.request();

    assertThat(request.failOn()).isEqualTo(FailOn.ERROR);
    assertThat(request.failOnFindings()).isTrue();
    assertThat(request.maxAllowedFindings()).isZero();
    assertThat(request.formats()).containsExactly(OutputFormat.CONCISE);
    assertThat(request.reportFolder()).isEqualTo(FOLDER.resolve("target").resolve("copydesk"));
    assertThat(request.fixCommand()).isEqualTo("mvn fix-it");
    ArticleRequest articles = request.articles();
    assertThat(articles.module()).isEqualTo(surroundings.module());
    assertThat(articles.files()).isEmpty();
    assertThat(articles.settings().language()).isEqualTo(LanguageChoice.DEFAULT);
    assertThat(articles.settings().format()).isEmpty();
    assertThat(articles.settings().selection()).isEqualTo(Selection.ALL);
    assertThat(articles.settings().threads()).isEqualTo(Runtime.getRuntime().availableProcessors());
    assertThat(fix.request().suggested()).isFalse();
    assertThat(fix.request().outputFolder()).isEmpty();
    assertThat(fix.request().baseline()).isEmpty();
    assertThat(request.baseline()).isEmpty();
    assertThat(request.since()).isEmpty();
    assertThat(baseline.request().file()).isEqualTo(FOLDER.resolve("copydesk-baseline.json"));
    assertThat(baseline.request().prune()).isFalse();
  }

  @Test
  void theBaselineLiesInTheModule() throws MojoExecutionException {
    check.baselineFile = new File("known.json");
    baseline.baselineFile = new File("../known.json");

    assertThat(check.request().baseline()).contains(FOLDER.resolve("known.json"));
    assertThat(baseline.request().file()).isEqualTo(TOP.resolve("known.json"));
  }

  @Test
  void wordsMayBeInAnyCaseAndHaveBlanksAround() throws MojoExecutionException {
    check.failOn = " Never";
    check.outputFormats = List.of("JSON", " text ");
    check.language = "en-gb";
    check.select = List.of("languagetool ");
    check.ignore = List.of(" languagetool");

    CheckRequest request = check.request();

    assertThat(request.failOn()).isEqualTo(FailOn.NEVER);
    assertThat(request.formats()).containsExactlyInAnyOrder(OutputFormat.JSON, OutputFormat.TEXT);
    assertThat(request.articles().settings().language())
        .isEqualTo(LanguageChoice.of(Dialect.EN_GB));
    assertThat(request.articles().settings().selection())
        .isEqualTo(new Selection(List.of("languagetool"), List.of("languagetool")));
  }

  @Test
  void theLogTellsWhatWasFoundUnlessASiteDoes() throws MojoExecutionException {
    check.outputFormats = List.of("json");
    assertThat(check.request().formats())
        .containsExactlyInAnyOrder(OutputFormat.CONCISE, OutputFormat.JSON);

    ReportMojo report = new ReportMojo(desk, surroundings);
    assertThat(report.request().formats()).containsExactly(OutputFormat.HTML);
    assertThat(report.request().reportFolder()).isEqualTo(FOLDER.resolve("target/copydesk"));
    report.outputFormats = List.of("sarif");
    assertThat(report.request().formats())
        .containsExactlyInAnyOrder(OutputFormat.HTML, OutputFormat.SARIF);
    ReportAggregateMojo aggregate = new ReportAggregateMojo(desk, surroundings, true);
    assertThat(aggregate.request().reportFolder())
        .isEqualTo(FOLDER.resolve("target/copydesk/aggregate"));
  }

  @Test
  void filesAreRelativeToWhereTheBuildWasStarted() throws MojoExecutionException {
    Path elsewhere = TOP.resolveSibling("elsewhere.txt");
    check.files = List.of("news/a.txt", " ./b.txt", elsewhere.toString());

    assertThat(check.request().articles().files())
        .containsExactly(FOLDER.resolve("a.txt"), TOP.resolve("b.txt"), elsewhere);
  }

  @Test
  void modulesThatAreBuiltAtOnceShareTheProcessors() throws MojoExecutionException {
    CheckMojo crowded =
        new CheckMojo(desk, new Surroundings(surroundings.module(), 1_000, "mvn fix-it"));
    assertThat(crowded.request().articles().settings().threads()).isEqualTo(1);

    crowded.threads = 7;
    assertThat(crowded.request().articles().settings().threads()).isEqualTo(7);
  }

  @Test
  void fixTakesItsOwnParameters() throws MojoExecutionException {
    fix.suggested = true;
    fix.outputDirectory = new File(TOP.toFile(), "x/../corrected");

    assertThat(fix.request().suggested()).isTrue();
    assertThat(fix.request().outputFolder()).contains(TOP.resolve("corrected"));
  }

  @Test
  void wrongValuesAreToldInOneLine() {
    check.failOn = "loud";
    assertFails(check::request, "unknown failOn loud; known are error, warning, info, never");
    check.failOn = "error";
    check.maxAllowedFindings = -1;
    assertFails(check::request, "maxAllowedFindings needs a number from 0, not -1");
    check.maxAllowedFindings = 0;
    check.outputFormats = List.of("xml");
    assertFails(check::request, "unknown output format xml; known are text, concise, json");

    check.outputFormats = List.of("concise");
    check.languageToolLevel = "loud";
    assertFails(check::request, "unknown languageToolLevel loud; known are default, picky");
    check.languageToolLevel = " Picky";
    File none = new File(TOP.toFile(), "none.xml");
    check.grammar = List.of(none);
    assertFails(check::request, "none.xml: cannot be read: no such file or directory");
    check.grammar = List.of();
    check.ngrams = none;
    assertFails(check::request, "none.xml: no such folder");

    fix.language = "en-UK";
    assertFails(fix::request, "unknown language en-UK; did you mean en-GB?");
    fix.language = "pl";
    assertFails(
        fix::request,
        "LanguageTool's rules for Polish (pl) are missing: add the dependency"
            + " org.languagetool:language-pl:6.8 to the plugin");
    fix.language = "en-US";
    fix.threads = -1;
    assertFails(fix::request, "threads needs a number from 0, not -1");
    fix.threads = 0;
    fix.excludes = List.of("[z-a]");
    assertFails(fix::request, "not a file pattern: ");
    fix.excludes = List.of();
    fix.ignore = List.of("languagetol");
    assertFails(fix::request, "unknown rule or group languagetol; did you mean languagetool?");
  }

  @Test
  void parametersCountMoreThanTheConfiguration(@TempDir Path top) throws Exception {
    Path folder = Files.createDirectories(top.resolve("news"));
    Files.writeString(
        top.resolve("copydesk.yaml"),
        "language: en-GB\nfail-on: info\nlanguagetool: { level: picky }\n");
    ModuleFolder module =
        new ModuleFolder(
            folder, top, List.of(top), List.of(folder.resolve("target")), List.of(folder), true);
    CheckMojo mojo = new CheckMojo(desk, new Surroundings(module, 1, "mvn fix-it"));
    assertThat(mojo.request().failOn()).isEqualTo(FailOn.INFO);
    assertThat(mojo.request().articles().settings().language())
        .isEqualTo(LanguageChoice.of(Dialect.EN_GB));

    mojo.failOn = "never";
    mojo.language = "en-CA";
    mojo.languageToolLevel = "default";
    assertThat(mojo.request().failOn()).isEqualTo(FailOn.NEVER);
    assertThat(mojo.request().articles().settings().language())
        .isEqualTo(LanguageChoice.of(Dialect.EN_CA));
    assertThat(mojo.request().articles().settings().engine().level())
        .isEqualTo(EngineSettings.Level.DEFAULT);

    CheckMojo other = new CheckMojo(desk, new Surroundings(module, 1, "mvn fix-it"));
    other.configFile = Files.writeString(top.resolve("mine.yaml"), "language: en-NZ\n").toFile();
    assertThat(other.request().articles().settings().language())
        .isEqualTo(LanguageChoice.of(Dialect.EN_NZ));
    Files.writeString(top.resolve("mine.yaml"), "langauge: en-NZ\n");
    assertFails(
        other::request, "mine.yaml:1:1: unknown key \"langauge\"; did you mean \"language\"?");
  }

  private static void assertFails(ThrowingCallable action, String message) {
    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(action)
        .withMessageStartingWith(message)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }
}
