package dev.copydesk.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.Selection;
import dev.copydesk.markup.ValeScenarios;
import dev.copydesk.markup.ValeScenarios.Expected;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Lines;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.style.vale.ValeConfig;
import dev.copydesk.testing.FakeEngine;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The four packages of styles and Vale's own fixtures give what Vale's tests expect, at the same
 * lines and columns; but for the differences that are listed with their reasons. The rules of
 * Vale's fixtures are no package; those in {@code stand-ins} do the same.
 */
final class StylesCorpusTest {
  private static final Path LIST =
      Path.of("src/test/resources/dev/copydesk/style/vale-differences.tsv");

  private static final Path STAND_INS = Path.of("src/test/resources/dev/copydesk/style/stand-ins");

  /** A finding's place, both from 1, the column in characters. */
  private record Place(int line, int column, String rule) {}

  private final Map<String, Map<String, StyleRule>> loaded = new HashMap<>();

  @Test
  void findsWhatValeFinds() throws IOException, SourceException {
    Map<Path, Set<Expected>> files = ValeScenarios.read();
    Set<String> differences = new TreeSet<>();
    int expected = 0;
    int missed = 0;
    for (Map.Entry<Path, Set<Expected>> file : files.entrySet()) {
      Set<Place> wanted =
          file.getValue().stream()
              .map(each -> new Place(each.line(), each.column(), each.rule()))
              .collect(Collectors.toSet());
      Set<Place> found = found(file.getKey());
      expected += wanted.size();
      missed += (int) wanted.stream().filter(each -> !found.contains(each)).count();
      wanted.stream()
          .filter(each -> !found.contains(each))
          .forEach(each -> differences.add(line(file.getKey(), each, "not here")));
      found.stream()
          .filter(each -> !wanted.contains(each))
          .forEach(each -> differences.add(line(file.getKey(), each, "only here")));
    }
    double share = 100.0 * (expected - missed) / expected;
    System.out.printf(
        Locale.ROOT,
        "Vale's findings: %d of %d lines are the same (%.1f %%); %d are only here%n",
        expected - missed,
        expected,
        share,
        differences.size() - missed);
    if (Boolean.getBoolean("styles.print")) {
      differences.forEach(System.out::println);
    }
    assertThat(differences).isEqualTo(listed());
    assertThat(share).isGreaterThanOrEqualTo(95);
    assertThat(expected).isGreaterThan(480);
  }

  private static Set<String> listed() throws IOException {
    return Files.readAllLines(LIST).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.substring(0, line.lastIndexOf('\t')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String line(Path file, Place place, String where) {
    String name = file.toString().replaceFirst(".*/(?:testdata/fixtures|vale-styles)/", "");
    return name + "\t" + place.line + "\t" + place.column + "\t" + where + "\t" + place.rule;
  }

  private Set<Place> found(Path file) throws IOException, SourceException {
    Format format = Format.ofFileName(file.toString()).orElseThrow();
    Source source = Source.decode(file.getFileName().toString(), Files.readAllBytes(file));
    Article article = Article.parse(source, format, Dialect.EN_US);
    List<Rule> rules = rules(file);
    Set<Place> places = new HashSet<>();
    for (Finding finding : Linter.of(rules, FakeEngine.silent(), Selection.ALL).lint(article)) {
      Lines lines = source.lines();
      int line = lines.line(finding.span().start());
      int start = lines.span(line).start();
      int column = source.text().codePointCount(start, finding.span().start()) + 1;
      places.add(new Place(line, column, finding.rule().substring("style/".length())));
    }
    return places;
  }

  /** The rules that the configuration beside a file has run on it. */
  private List<Rule> rules(Path file) throws SourceException {
    ValeConfig config = ValeConfig.read(folder(file));
    List<String> basedOn = List.of();
    Map<String, String> switches = new HashMap<>();
    for (ValeConfig.Section section : config.sections()) {
      // The fixtures say that MDX is read as Markdown.
      Path name = Path.of(file.getFileName().toString().replaceFirst("[.]mdx$", ".md"));
      String glob = "glob:" + section.glob().replace("mdx", "md");
      if (FileSystems.getDefault().getPathMatcher(glob).matches(name)) {
        basedOn = section.basedOn().orElse(basedOn);
        switches.putAll(section.rules());
      }
    }
    Set<String> packages = new TreeSet<>(basedOn);
    switches.keySet().forEach(rule -> packages.add(rule.substring(0, rule.indexOf('.'))));
    List<Rule> rules = new ArrayList<>();
    for (String name : packages) {
      boolean all = basedOn.contains(name);
      for (Map.Entry<String, StyleRule> rule : load(name, config).entrySet()) {
        // Vale does not tell suggestions unless it is asked to.
        boolean tells =
            config.minAlertLevel().isPresent()
                || rule.getValue().info().severity() != Severity.INFO;
        String value = switches.getOrDefault(rule.getKey(), all ? "YES" : "NO");
        if (!value.equals("NO") && tells) {
          rules.add(rule.getValue());
        }
      }
    }
    return rules;
  }

  private static Path folder(Path file) {
    Path folder = Objects.requireNonNull(file.getParent());
    while (ValeConfig.NAMES.stream().map(folder::resolve).noneMatch(Files::isRegularFile)) {
      folder = Objects.requireNonNull(folder.getParent());
    }
    return folder;
  }

  private Map<String, StyleRule> load(String name, ValeConfig config) throws SourceException {
    Map<String, StyleRule> known = loaded.get(name + config.file());
    if (known != null) {
      return known;
    }
    List<Path> paths =
        Stream.concat(
                config.stylesPath().stream(),
                Stream.of(
                    STAND_INS,
                    SharedTexts.path("corpora/vale-styles/write-good"),
                    SharedTexts.path("corpora/vale-styles/proselint")))
            .filter(Files::isDirectory)
            .toList();
    boolean there = paths.stream().anyMatch(path -> Files.isDirectory(path.resolve(name)));
    Map<String, StyleRule> rules = new HashMap<>();
    if (there) {
      ClassLoader loader = getClass().getClassLoader();
      for (StyleRule rule : Styles.load(paths, List.of(name), accepted(config), loader).rules()) {
        rules.put(rule.info().id().substring("style/".length()), rule);
      }
    }
    loaded.put(name + config.file(), rules);
    return rules;
  }

  /** The fixtures' vocabularies lie with their rules. */
  private static List<String> accepted(ValeConfig config) throws SourceException {
    for (String name : List.of("Cap", "Rep")) {
      if (config.notes().stream().anyMatch(note -> note.contains("the vocabulary " + name))) {
        try {
          return Files.readAllLines(
                  STAND_INS.resolve("config/vocabularies/" + name + "/accept.txt"))
              .stream()
              .filter(line -> !line.startsWith("#"))
              .toList();
        } catch (IOException e) {
          throw new SourceException(name, e);
        }
      }
    }
    return config.accept();
  }
}
