package dev.copydesk.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.source.SourceException;
import dev.copydesk.source.Span;
import dev.copydesk.testing.Growth;
import dev.copydesk.testing.RandomText;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages are found where they lie, and their rules are rules like any other. */
final class StylesTest {
  private static final Path STAND_INS = Path.of("src/test/resources/dev/copydesk/style/stand-ins");
  private static final String RULE = "extends: existence\nmessage: m\ntokens: [cat]\n";

  @TempDir private Path folder;

  private Path rule(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path zip(String file, String name) throws IOException {
    Path zip = folder.resolve(file);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry(name));
      out.write(RULE.getBytes(StandardCharsets.UTF_8));
    }
    return zip;
  }

  private static List<String> ids(Styles styles) {
    return styles.rules().stream().map(rule -> rule.info().id()).toList();
  }

  @Test
  void foldersHoldPackages() throws IOException, SourceException {
    rule("House/One.yml", RULE);
    rule("House/more/Two.yml", RULE);
    rule("House/meta.json", "{}");
    rule("Other/Three.yml", "nonsense");

    assertThat(ids(Styles.load(List.of(folder), List.of("House"))))
        .containsExactlyInAnyOrder("style/House.One", "style/House.more.Two");
  }

  @Test
  void zipsHoldPackages() throws IOException, SourceException {
    assertThat(ids(Styles.load(List.of(zip("a.zip", "House/One.yml")), List.of("House"))))
        .containsExactly("style/House.One");
    assertThat(
            ids(Styles.load(List.of(zip("b.zip", "Down/styles/House/One.yml")), List.of("House"))))
        .containsExactly("style/House.One");
    zip("House.zip", "House/One.yml");
    assertThat(ids(Styles.load(List.of(folder), List.of("House"))))
        .containsExactly("style/House.One");
  }

  @Test
  void jarsCarryPackages() throws IOException, SourceException {
    Path jar = zip("styles.jar", "copydesk-styles/House/One.yml");
    Path manifest = folder.resolve("with.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(manifest))) {
      out.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
      out.putNextEntry(new ZipEntry("copydesk-styles/House/One.yml"));
      out.write(RULE.getBytes(StandardCharsets.UTF_8));
    }
    rule("classes/copydesk-styles/Own/Two.yml", RULE);
    assertThat(jar).exists();
    URL[] urls = {manifest.toUri().toURL(), folder.resolve("classes/").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      assertThat(ids(Styles.load(List.of(), List.of("House", "Own"), List.of(), loader)))
          .containsExactly("style/House.One", "style/Own.Two");
    }
  }

  @Test
  void everyMistakeIsTold() throws IOException {
    rule("House/One.yml", "extends: existence");
    rule("House/Two.yml", "extends: nothing");

    assertThatThrownBy(() -> Styles.load(List.of(folder), List.of("House")))
        .hasMessageContaining("One.yml:1:1: `message` is missing")
        .hasMessageContaining("\n")
        .hasMessageContaining("Two.yml:1:1: unknown type");
    assertThatThrownBy(() -> Styles.load(List.of(folder), List.of("Gone")))
        .hasMessageContaining("there is no package Gone in " + folder);
  }

  @Test
  void aProgramIsRefusedAndTheRestIsRead() throws IOException, SourceException {
    rule("House/One.yml", RULE);
    rule("House/Two.yml", "extends: script\nmessage: m\nscript: x\n");

    Styles styles = Styles.load(List.of(folder), List.of("House"));

    assertThat(ids(styles)).containsExactly("style/House.One");
    assertThat(styles.refused()).hasSize(1);
    assertThat(styles.refused().get(0)).contains("Two.yml:1:1: programs in Tengo are not run");
  }

  @Test
  void wordsMayBeListedInAFile() throws IOException, SourceException {
    rule("House/Words.yml", "{extends: spelling, message: '%s', ignore: [House/known.txt]}");
    rule("House/known.txt", "# ours\nplugh\n");

    StyleRule rule = Styles.load(List.of(folder), List.of("House")).rules().get(0);

    assertThat(StyleText.markdown("Plugh and xyzzyq.").findings(rule))
        .extracting(Finding::message)
        .containsExactly("xyzzyq");
  }

  @Test
  void rulesHavePagesAndStandInTheCatalog() throws SourceException {
    Styles styles = Styles.load(List.of(STAND_INS), List.of("Bugs"));

    RuleCatalog catalog = RuleCatalog.load().with(styles.rules());

    assertThat(catalog.find("style/Bugs.TermCase").orElseThrow().page().text())
        .startsWith("# style/Bugs.TermCase\n");
    assertThat(styles.rules()).noneMatch(rule -> rule.info().isSafe());
  }

  @Test
  void noTextMakesARuleThrow() throws SourceException {
    List<String> packages =
        List.of(
            "Bugs",
            "Checks",
            "LanguageTool",
            "Markup",
            "RU",
            "Vale",
            "ZH",
            "demo",
            "rules",
            "vale");
    List<StyleRule> rules = Styles.load(List.of(STAND_INS), packages).rules();
    RandomText random = new RandomText(7);
    for (int i = 0; i < 150; i++) {
      StyleText text = StyleText.markdown(random.soup(60));
      int length = text.article().source().text().length();
      for (StyleRule rule : rules) {
        for (Finding finding : text.findings(rule)) {
          assertThat(new Span(0, length).contains(finding.span())).isTrue();
          assertThat(finding.message()).doesNotContain("\n");
        }
      }
    }
  }

  @Test
  void timeGrowsWithTheText() throws SourceException {
    List<StyleRule> rules =
        Styles.load(List.of(STAND_INS), List.of("Bugs", "vale", "demo")).rules();
    String sentence = "The term of the very first note TODO was entropy, probably of a mankind. ";

    double ratio =
        Growth.ofFourfold(
            300,
            times -> StyleText.markdown("# The Head\n\n" + sentence.repeat(times)),
            text -> rules.forEach(text::findings));

    assertThat(ratio).isLessThan(9);
  }
}
