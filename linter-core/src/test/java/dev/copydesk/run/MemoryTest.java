package dev.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.article.Language;
import dev.copydesk.article.ProseFields;
import dev.copydesk.baseline.Baseline;
import dev.copydesk.cache.RecentSources;
import dev.copydesk.cache.ResultCache;
import dev.copydesk.config.LanguageChoice;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.evidence.HouseName;
import dev.copydesk.evidence.HouseStyle;
import dev.copydesk.evidence.Profile;
import dev.copydesk.evidence.Vocabulary;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.languagetool.EngineListener;
import dev.copydesk.languagetool.EngineSettings;
import dev.copydesk.languagetool.LanguageToolEngine;
import dev.copydesk.languagetool.MissingRules;
import dev.copydesk.languagetool.Ngrams;
import dev.copydesk.languagetool.RuleFile;
import dev.copydesk.languagetool.SharedWords;
import dev.copydesk.languagetool.Wanted;
import dev.copydesk.lint.Checked;
import dev.copydesk.lint.Level;
import dev.copydesk.lint.Levels;
import dev.copydesk.lint.Selection;
import dev.copydesk.report.FailOn;
import dev.copydesk.report.OutputFormat;
import dev.copydesk.report.Report;
import dev.copydesk.report.ReportContext;
import dev.copydesk.report.Summary;
import dev.copydesk.report.Version;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.source.Source;
import dev.copydesk.source.Span;
import dev.copydesk.style.StyleRule;
import dev.copydesk.style.Styles;
import dev.copydesk.testing.FakeEngine;
import dev.copydesk.testing.SharedTexts;
import dev.copydesk.testing.WordRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Findings are the same cold or from the cache, and nothing that could change them is overlooked.
 */
final class MemoryTest {
  private static final RuleCatalog CATALOG = RuleCatalog.load();
  private static final String TEXT =
      "It was last week s deadly strike. The Frobber is a vehicule.\n";

  @TempDir Path temporary;

  private Path folder() {
    return temporary.resolve("cache");
  }

  private ResultCache cache() {
    return ResultCache.in(
        folder(),
        trouble -> {
          throw new AssertionError(trouble);
        });
  }

  private List<Checked> check(Engine engine, SettingsOf settings, List<Input> inputs) {
    List<Checked> results = new ArrayList<>();
    new Copydesk(CATALOG, engine, cache()).check(inputs, settings, results::add);
    return results;
  }

  private static Settings settings(Selection selection) {
    return new Settings(LanguageChoice.DEFAULT, Optional.empty(), selection, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "corpora/clean-md",
        "corpora/clean-adoc",
        "corpora/clean-rst",
        "corpora/clean-plain"
      })
  void findsInSharedTextsWhatItFoundBefore(String corpus) {
    List<Input> inputs = new ArrayList<>();
    List<Path> files = SharedTexts.articles(corpus);
    for (int i = 0; i < files.size() && inputs.size() < 12; i += 1 + files.size() / 12) {
      inputs.add(new FileInput(files.get(i), files.get(i).getFileName()));
    }
    Settings auto = new Settings(LanguageChoice.of("auto"), Optional.empty(), Selection.ALL, 2);
    for (Settings settings : List.of(settings(Selection.ALL), auto)) {
      WordEngine engine = new WordEngine();
      List<Checked> without = new ArrayList<>();
      new Copydesk(CATALOG, engine).check(inputs, settings, without::add);
      List<Checked> first = check(engine, settings, inputs);
      int asked = engine.checks.get();
      List<Checked> again = check(engine, settings, inputs);

      same(first, without);
      same(again, without);
      assertThat(engine.checks.get()).isEqualTo(asked);
    }
  }

  /** These have been untouched for long, so that not even their texts are read again. */
  @ParameterizedTest
  @ValueSource(strings = {"corpora/clean-md", "corpora/clean-plain"})
  void reportsOnManyArticlesWhatItReportedBefore(String corpus) throws IOException {
    List<Path> files = SharedTexts.articles(corpus);
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < files.size() && inputs.size() < 40; i += 1 + files.size() / 40) {
      inputs.add(new FileInput(files.get(i), files.get(i).getFileName()));
    }
    WordEngine engine = new WordEngine();
    List<Checked> without = new ArrayList<>();
    new Copydesk(CATALOG, engine).check(inputs, settings(Selection.ALL), without::add);
    check(engine, settings(Selection.ALL), inputs);
    int asked = engine.checks.get();
    for (OutputFormat format : OutputFormat.values()) {
      List<Checked> again = check(engine, settings(Selection.ALL), inputs);
      assertThat(report(format, again)).as(format.label()).isEqualTo(report(format, without));
      same(again, without);
    }
    assertThat(engine.checks.get()).isEqualTo(asked);
  }

  private static String report(OutputFormat format, List<Checked> results) throws IOException {
    StringBuilder out = new StringBuilder();
    ReportContext context =
        new ReportContext(
            false, 80, Path.of("").toAbsolutePath(), FailOn.ERROR, CATALOG, Version.current());
    Report report = format.open(out, context);
    Summary summary = Summary.withStatistics();
    for (Checked each : results) {
      summary.add(each);
      report.add(each);
    }
    report.end(summary);
    return out.toString();
  }

  @Test
  void ofManyArticlesEachIsKnownByItself() throws IOException {
    List<Input> inputs = manyFiles(50);
    FakeEngine engine = FakeEngine.silent();
    List<Checked> first = check(engine, Settings.DEFAULT, inputs);
    same(check(engine, Settings.DEFAULT, inputs), first);
    assertThat(engine.checks()).isEqualTo(50);

    Files.writeString(((FileInput) inputs.get(7)).path(), TEXT.repeat(60));
    List<Checked> edited = check(engine, Settings.DEFAULT, inputs);
    assertThat(engine.checks()).isEqualTo(51);
    List<Checked> plain = new ArrayList<>();
    new Copydesk(CATALOG, engine).check(inputs, Settings.DEFAULT, plain::add);
    same(edited, plain);
    same(check(engine, Settings.DEFAULT, inputs), plain);
    assertThat(engine.checks()).isEqualTo(101);
  }

  private List<Input> manyFiles(int count) throws IOException {
    Path articles = Files.createDirectories(temporary.resolve("articles"));
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Path file = Files.writeString(articles.resolve(i + ".md"), TEXT.repeat(1 + i));
      inputs.add(new FileInput(file, file.getFileName()));
    }
    return inputs;
  }

  @Test
  void theyAreStillKnownWithoutTheFilesOfEach() throws IOException {
    List<Input> inputs = manyFiles(50);
    FakeEngine engine = FakeEngine.silent();
    List<Checked> first = check(engine, Settings.DEFAULT, inputs);
    Path largest = null;
    try (Stream<Path> files = Files.walk(folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (largest == null || Files.size(file) > Files.size(largest)) {
          largest = file;
        }
      }
    }
    try (Stream<Path> files = Files.walk(folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.equals(largest)) {
          Files.delete(file);
        }
      }
    }
    same(check(engine, Settings.DEFAULT, inputs), first);
    assertThat(engine.checks()).isEqualTo(50);
  }

  /** In a run of its own or in that of a daemon, which leaves no such file. */
  @Test
  void whatOthersAnswerByNowIsFoundOnce() throws IOException {
    List<Input> inputs = manyFiles(49);
    Path articles = temporary.resolve("articles");
    Path linked = articles.resolve("a.md");
    Files.writeString(linked, "# It was last week s strike\n\nIt was last week's strike.\n");
    inputs.add(new FileInput(linked, linked.getFileName()));
    FakeEngine engine = FakeEngine.silent();
    check(engine, Settings.DEFAULT, inputs);

    Files.writeString(
        articles.resolve("0.md"), "See [it](a.md#it-was-last-week-s-strike) there.\n");
    List<Checked> daemons = new ArrayList<>();
    new Copydesk(CATALOG, engine, cache(), new RecentSources(1_000_000))
        .check(inputs, Settings.DEFAULT, daemons::add);
    assertThat(engine.checks()).isEqualTo(52);
    assertThat(daemons.get(49).findings().get(0).safeFix()).isEmpty();
    for (int i = 0; i < 3; i++) {
      same(check(engine, Settings.DEFAULT, inputs), daemons);
    }
    assertThat(engine.checks()).isEqualTo(52);
  }

  @Test
  void isNotLoadedWhenAllIsRemembered() throws IOException {
    List<Input> inputs = new ArrayList<>();
    inputs.add(Desks.text("a.md", "# The Frobber\n\nThis are a a vehicule by Brivelka.\n"));
    inputs.add(Desks.text("b.txt", "The Frobber and the Brivelka were seen again in in May.\n"));
    List<Path> texts = SharedTexts.articles("corpora/clean-md");
    for (int i = 0; i < 4; i++) {
      Path file = texts.get(i * texts.size() / 4);
      inputs.add(new FileInput(file, file.getFileName()));
    }
    List<Checked> without = new ArrayList<>();
    new Copydesk(CATALOG, new LanguageToolEngine(EngineListener.NONE))
        .check(inputs, Settings.DEFAULT, without::add);
    same(check(new LanguageToolEngine(EngineListener.NONE), Settings.DEFAULT, inputs), without);
    LanguageToolEngine idle = new LanguageToolEngine(EngineListener.NONE);
    same(check(idle, Settings.DEFAULT, inputs), without);

    assertThat(without.get(0).findings())
        .anyMatch(finding -> finding.rule().startsWith("languagetool/"));
    // Of an engine that is loaded it would be.
    assertThat(idle.unknown(List.of("languagetool/NOWHERE"))).isEmpty();
  }

  @Test
  void anEngineExpectsWhatNothingIsKnownOfAndWhatItIsAskedFor() {
    FakeEngine engine = FakeEngine.silent();
    List<Input> inputs = List.of(Desks.text("a.txt", TEXT));
    check(engine, settings(Selection.ALL), inputs);
    assertThat(engine.expected()).isEqualTo(1);
    check(engine, settings(Selection.ALL), inputs);
    Selection ours = new Selection(List.of(), List.of("languagetool"));
    check(engine, settings(ours), List.of(Desks.text("b.txt", "Another text.\n")));
    assertThat(engine.expected()).isEqualTo(1);
  }

  private static void same(List<Checked> some, List<Checked> others) {
    assertThat(some.stream().map(Checked::name))
        .isEqualTo(others.stream().map(Checked::name).toList());
    for (int i = 0; i < some.size(); i++) {
      Checked one = some.get(i);
      Checked other = others.get(i);
      assertThat(one.findings()).as(one.name()).isEqualTo(other.findings());
      assertThat(one.error()).isEqualTo(other.error());
      assertThat(one.article().map(Article::language))
          .isEqualTo(other.article().map(Article::language));
      assertThat(one.article().map(Article::format))
          .isEqualTo(other.article().map(Article::format));
      assertThat(one.article().map(each -> each.source().text()))
          .isEqualTo(other.article().map(each -> each.source().text()));
    }
  }

  @Test
  void eachSettingCounts() throws Exception {
    Settings none = Settings.DEFAULT;
    Path grammar = temporary.resolve("grammar.xml");
    Map<String, Settings> all = new LinkedHashMap<>();
    all.put("default", none);
    all.put("language", with(LanguageChoice.of("en-GB"), Selection.ALL, HouseStyle.NONE));
    all.put("auto", with(LanguageChoice.of("auto"), Selection.ALL, HouseStyle.NONE));
    all.put(
        "format", new Settings(none.language(), Optional.of(Format.MARKDOWN), Selection.ALL, 1));
    all.put("select", of(new Selection(List.of("languagetool", "spacing"), List.of())));
    all.put("ignore", of(new Selection(List.of(), List.of("spacing"))));
    for (Level level : Level.values()) {
      Levels levels = new Levels(Map.of("spacing", level));
      all.put("level " + level, of(Selection.ALL.with(levels)));
    }
    all.put(
        "levels",
        of(
            Selection.ALL.with(
                new Levels(Map.of("spacing", Level.INFO, "punctuation", Level.INFO)))));
    for (Profile profile : Profile.values()) {
      if (profile != Profile.AS_DOCUMENT) {
        all.put("profile " + profile, of(new HouseStyle(profile, Vocabulary.NONE, List.of())));
      }
    }
    all.put("accept", of(words(List.of("Frobber"), Map.of())));
    all.put("accept in small", of(words(List.of("frobber"), Map.of())));
    all.put("reject", of(words(List.of(), Map.of("vehicle", Optional.of("car")))));
    all.put("reject for another", of(words(List.of(), Map.of("vehicle", Optional.of("van")))));
    all.put("reject for nothing", of(words(List.of(), Map.of("vehicle", Optional.empty()))));
    all.put("name", of(names(new HouseName("Kyiv", List.of("Kiev"), List.of()))));
    all.put("names", of(names(new HouseName("Kyiv", List.of("Kiev", "Kief"), List.of()))));
    all.put("except", of(names(new HouseName("Kyiv", List.of("Kiev"), List.of("Kiev pie")))));
    all.put("picky", of(engine(EngineSettings.Level.PICKY, List.of(), Optional.empty())));
    all.put("grammar", of(grammar(grammar, "foo")));
    all.put("grammar of other content", of(grammar(grammar, "bar")));
    Path ngrams = Files.createDirectories(temporary.resolve("ngrams/en/1grams"));
    Files.writeString(ngrams.resolve("counts"), "1");
    Optional<Ngrams> counts = Optional.of(new Ngrams(temporary.resolve("ngrams")));
    all.put("ngrams", of(engine(EngineSettings.Level.DEFAULT, List.of(), counts)));
    all.put("fields", fields(List.of("title", "teaser")));
    all.put("style", of(style("foolish")));
    all.put("style of other content", of(style("silly")));
    all.put("two styles", of(List.of(style("foolish").get(0), style("silly").get(0))));
    List<Input> inputs = List.of(Desks.text("a.txt", TEXT));

    FakeEngine engine = FakeEngine.silent();
    for (Map.Entry<String, Settings> each : all.entrySet()) {
      int before = engine.checks();
      check(engine, each.getValue(), inputs);
      assertThat(engine.checks()).as(each.getKey()).isEqualTo(before + 1);
    }
    int before = engine.checks();
    for (Map.Entry<String, Settings> each : all.entrySet()) {
      check(engine, each.getValue(), inputs);
      assertThat(engine.checks()).as("again: " + each.getKey()).isEqualTo(before);
    }
    Files.writeString(ngrams.resolve("counts"), "12");
    check(engine, all.get("ngrams"), inputs);
    assertThat(engine.checks()).as("other counts").isEqualTo(before + 1);
  }

  @Test
  void theNumberOfThreadsDoesNotCount() {
    FakeEngine engine = FakeEngine.silent();
    List<Input> inputs = List.of(Desks.text("a.txt", TEXT));
    for (int threads = 1; threads < 4; threads++) {
      Settings settings =
          new Settings(LanguageChoice.DEFAULT, Optional.empty(), Selection.ALL, threads);
      check(engine, settings, inputs);
    }
    assertThat(engine.checks()).isEqualTo(1);
  }

  @Test
  void ofAnArticleItsTextFormatAndEncodingCount() {
    FakeEngine engine = FakeEngine.silent();
    List<Input> different =
        List.of(
            Desks.text("a.txt", TEXT),
            Desks.text("a.txt", TEXT + "\n"),
            Desks.text("a.md", TEXT),
            Desks.text("a.txt", "\uFEFF" + TEXT));
    for (Input input : different) {
      check(engine, Settings.DEFAULT, List.of(input));
    }
    assertThat(engine.checks()).isEqualTo(4);
    check(engine, Settings.DEFAULT, List.of(Desks.text("moved/b.txt", TEXT)));
    assertThat(engine.checks()).as("only its name").isEqualTo(4);
  }

  @Test
  void rulesThatCannotBeToldApartAreNotRemembered() {
    FakeEngine engine = FakeEngine.silent();
    Settings settings = of(List.<Rule>of(WordRule.safe("spacing/teh", "teh", "the")));

    check(engine, settings, List.of(Desks.text("a.txt", TEXT)));
    check(engine, settings, List.of(Desks.text("a.txt", TEXT)));

    assertThat(engine.checks()).isEqualTo(2);
  }

  @Test
  void anotherCatalogIsAnother() throws Exception {
    FakeEngine engine = FakeEngine.silent();
    List<Input> inputs = List.of(Desks.text("a.txt", TEXT));
    check(engine, Settings.DEFAULT, inputs);

    new Copydesk(CATALOG.with(style("foolish")), engine, cache())
        .check(inputs, Settings.DEFAULT, checked -> {});

    assertThat(engine.checks()).isEqualTo(2);
  }

  @Test
  void wordsThatOthersShareCountWhereTheyAreAsked() {
    WordEngine engine = new WordEngine();
    Input asking = Desks.text("a.txt", "We met the Frobber today.\n");
    Input sharing = Desks.text("b.txt", "We met the Frobber too.\n");
    Input stranger = Desks.text("c.txt", "There is nothing here.\n");
    Settings settings = settings(new Selection(List.of("languagetool"), List.of()));

    assertThat(check(engine, settings, List.of(asking, stranger)).get(0).findings()).hasSize(1);
    assertThat(check(engine, settings, List.of(asking, sharing)).get(0).findings()).isEmpty();
    int asked = engine.checks.get();
    assertThat(check(engine, settings, List.of(asking, sharing)).get(0).findings()).isEmpty();
    assertThat(engine.checks.get()).isEqualTo(asked);
    assertThat(check(engine, settings, List.of(asking)).get(0).findings()).hasSize(1);
    int again = engine.checks.get();
    check(engine, settings, List.of(asking, stranger));
    assertThat(engine.checks.get()).as("another stranger changes nothing").isEqualTo(again);
  }

  @Test
  void linksOfOthersCountWhereTheyAreAsked() throws IOException {
    Path articles = Files.createDirectory(temporary.resolve("articles"));
    Files.writeString(
        articles.resolve("a.md"), "# It was last week s strike\n\nIt was last week's strike.\n");
    Path other = Files.writeString(articles.resolve("b.md"), "Nothing links here.\n");
    List<Input> inputs = List.of(Desks.input(articles, "a.md"), Desks.input(articles, "b.md"));
    FakeEngine engine = FakeEngine.silent();

    List<Checked> unlinked = check(engine, Settings.DEFAULT, inputs);
    same(check(engine, Settings.DEFAULT, inputs), unlinked);
    assertThat(unlinked.get(0).findings().get(0).safeFix()).isPresent();
    assertThat(engine.checks()).isEqualTo(2);

    Files.writeString(other, "See [it](a.md#it-was-last-week-s-strike).\n");
    List<Checked> linked = check(engine, Settings.DEFAULT, inputs);
    assertThat(linked.get(0).findings().get(0).safeFix()).isEmpty();
    assertThat(linked.get(0).findings().get(0).evidence()).contains("b.md:1");
    same(check(engine, Settings.DEFAULT, inputs), linked);
  }

  @Test
  void whatCouldNotBeCheckedIsNotRemembered() {
    WordEngine engine = new WordEngine();
    engine.gaps = true;

    check(engine, Settings.DEFAULT, List.of(Desks.text("a.txt", TEXT)));
    check(engine, Settings.DEFAULT, List.of(Desks.text("a.txt", TEXT)));

    assertThat(engine.checks.get()).isEqualTo(2);
  }

  @Test
  void rulesThatAreConfiguredAndUnknownAreSaidEachTime() {
    WordEngine engine = new WordEngine();
    Settings settings =
        settings(Selection.ALL.with(new Levels(Map.of("languagetool/NOWHERE", Level.OFF))));

    check(engine, settings, List.of(Desks.text("a.txt", TEXT)));
    check(engine, settings, List.of(Desks.text("a.txt", TEXT)));

    assertThat(engine.checks.get()).isEqualTo(2);
  }

  @Test
  void fixesTheSame() {
    FakeEngine engine = FakeEngine.silent();
    for (boolean suggested : List.of(false, true)) {
      List<FixOutcome> first = fix(engine, suggested, TEXT, Baseline.EMPTY);
      int asked = engine.checks();
      List<FixOutcome> again = fix(engine, suggested, TEXT, Baseline.EMPTY);

      Fixed one = (Fixed) first.get(0);
      Fixed other = (Fixed) again.get(0);
      assertThat(other.after()).isEqualTo(one.after()).isNotEqualTo(one.before());
      assertThat(other.result().edits()).isEqualTo(one.result().edits()).isNotEmpty();
      assertThat(engine.checks()).isEqualTo(asked);
    }
  }

  @Test
  void anUnchangedArticleIsNotFixedAgain() {
    FakeEngine engine = new FakeEngine(Set.of("languagetool/teh"), List.of());
    String mended =
        new String(
            ((Fixed) fix(engine, false, TEXT, Baseline.EMPTY).get(0)).after(),
            StandardCharsets.UTF_8);
    int asked = engine.checks();

    assertThat(((Fixed) fix(engine, false, mended, Baseline.EMPTY).get(0)).result().changed())
        .isFalse();
    assertThat(engine.checks()).isEqualTo(asked);
  }

  private List<FixOutcome> fix(Engine engine, boolean suggested, String text, Baseline baseline) {
    List<FixOutcome> outcomes = new ArrayList<>();
    new Copydesk(CATALOG, engine, cache())
        .fix(
            List.of(Desks.text("a.txt", text)),
            Settings.DEFAULT,
            suggested,
            baseline,
            outcomes::add);
    return outcomes;
  }

  @Test
  void damagedEntriesAreMadeAnew() throws IOException {
    FakeEngine engine = FakeEngine.silent();
    List<Input> inputs = List.of(Desks.text("a.txt", TEXT), Desks.text("b.txt", TEXT + TEXT));
    List<Checked> first = check(engine, Settings.DEFAULT, inputs);
    int damaged = 0;
    try (Stream<Path> files = Files.walk(folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 0) {
          bytes[bytes.length / 2]++;
          Files.write(file, bytes);
          damaged++;
        }
      }
    }
    assertThat(damaged).isEqualTo(4);
    same(check(engine, Settings.DEFAULT, inputs), first);
    assertThat(engine.checks()).isEqualTo(4);
    same(check(engine, Settings.DEFAULT, inputs), first);
    assertThat(engine.checks()).isEqualTo(4);
  }

  @Test
  void twoRunsAtOnceFindTheSame() throws IOException, InterruptedException {
    List<Input> inputs = manyFiles(60);
    List<Checked> alone = new ArrayList<>();
    new Copydesk(CATALOG, FakeEngine.silent()).check(inputs, Settings.DEFAULT, alone::add);
    List<List<Checked>> both = List.of(new ArrayList<>(), new ArrayList<>());
    List<Thread> runs = new ArrayList<>();
    for (List<Checked> results : both) {
      Thread run =
          new Thread(() -> results.addAll(check(FakeEngine.silent(), Settings.DEFAULT, inputs)));
      run.start();
      runs.add(run);
    }
    for (Thread run : runs) {
      run.join();
    }
    same(both.get(0), alone);
    same(both.get(1), alone);
  }

  @Test
  void aCacheThatCannotBeUsedChangesNothing() throws IOException {
    Files.writeString(folder(), "a file");
    List<String> trouble = new ArrayList<>();
    List<Checked> results = new ArrayList<>();
    new Copydesk(CATALOG, FakeEngine.silent(), ResultCache.in(folder(), trouble::add))
        .check(List.of(Desks.text("a.txt", TEXT)), Settings.DEFAULT, results::add);

    assertThat(results.get(0).findings()).isNotEmpty();
    assertThat(trouble).hasSize(1);
  }

  @Test
  void ofTheCalendarCountsWhatMatters() {
    Calendar calendar = new Calendar(LocalDate.of(2031, 5, 17));
    assertThat(calendar.of(Calendar.years("Nothing was said in 2030, nor in 12031.")))
        .isEqualTo("2031-05");
    assertThat(calendar.of(Calendar.years("It is planned for 2 June 2031")))
        .isEqualTo("2031-05-17");
    assertThat(calendar.of(Calendar.years("2032-01-01"))).isEqualTo("2031-05-17");
    assertThat(calendar.of(Calendar.years(""))).isEqualTo("2031-05");
  }

  @Test
  void anArticleIsNotParsedForNothing() throws Exception {
    FakeEngine engine = FakeEngine.silent();
    List<Input> inputs = List.of(Desks.text("a.md", "# Title\n\n" + TEXT));
    check(engine, Settings.DEFAULT, inputs);
    Article article = check(engine, Settings.DEFAULT, inputs).get(0).article().orElseThrow();

    Source source = Source.decode("a.md", inputs.get(0).read());
    assertThat(article.blocks().stream().map(block -> block.text()))
        .isEqualTo(
            Article.parse(source, Format.MARKDOWN, Dialect.EN_US).blocks().stream()
                .map(block -> block.text())
                .toList());
  }

  private static Settings with(LanguageChoice language, Selection selection, HouseStyle style) {
    return new Settings(
        language,
        Optional.empty(),
        selection,
        1,
        ProseFields.DEFAULT,
        style,
        EngineSettings.DEFAULT,
        List.of());
  }

  private static Settings of(Selection selection) {
    return with(LanguageChoice.DEFAULT, selection, HouseStyle.NONE);
  }

  private static Settings of(HouseStyle style) {
    return with(LanguageChoice.DEFAULT, Selection.ALL, style);
  }

  private static Settings of(EngineSettings engine) {
    return new Settings(
        LanguageChoice.DEFAULT,
        Optional.empty(),
        Selection.ALL,
        1,
        ProseFields.DEFAULT,
        HouseStyle.NONE,
        engine,
        List.of());
  }

  private static Settings of(List<? extends Rule> more) {
    return new Settings(
        LanguageChoice.DEFAULT,
        Optional.empty(),
        Selection.ALL,
        1,
        ProseFields.DEFAULT,
        HouseStyle.NONE,
        EngineSettings.DEFAULT,
        List.copyOf(more));
  }

  private static Settings fields(List<String> fields) {
    return new Settings(
        LanguageChoice.DEFAULT,
        Optional.empty(),
        Selection.ALL,
        1,
        new ProseFields(fields),
        HouseStyle.NONE,
        EngineSettings.DEFAULT,
        List.of());
  }

  private static HouseStyle words(List<String> accept, Map<String, Optional<String>> reject) {
    return new HouseStyle(Profile.AS_DOCUMENT, Vocabulary.of(accept, reject), List.of());
  }

  private static HouseStyle names(HouseName name) {
    return new HouseStyle(Profile.AS_DOCUMENT, Vocabulary.NONE, List.of(name));
  }

  private static EngineSettings engine(
      EngineSettings.Level level, List<RuleFile> grammar, Optional<Ngrams> ngrams) {
    return new EngineSettings(level, grammar, ngrams);
  }

  private static EngineSettings grammar(Path file, String word) throws Exception {
    Files.writeString(
        file,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rules lang="en">
          <category id="HOUSE" name="House">
            <rule id="WORD" name="A word">
              <pattern><token>%s</token></pattern>
              <message>Not that.</message>
              <example correction="">It is <marker>%s</marker>.</example>
            </rule>
          </category>
        </rules>
        """
            .formatted(word, word));
    return engine(EngineSettings.Level.DEFAULT, List.of(RuleFile.read(file)), Optional.empty());
  }

  private List<StyleRule> style(String word) throws Exception {
    Path styles = temporary.resolve("styles");
    Files.createDirectories(styles.resolve("House"));
    Files.writeString(
        styles.resolve("House/Word.yml"),
        "extends: existence\nmessage: Not that\ntokens:\n  - " + word + "\n");
    return Styles.load(List.of(styles), List.of("House")).rules();
  }

  /** An engine that finds capitalised Frobbers unless two articles have them. */
  private static final class WordEngine implements Engine {
    private static final RuleInfo INFO =
        RuleInfo.safe("languagetool/frobber", "0.1.0", "finds Frobber");

    private final AtomicInteger checks;
    private final SharedWords shared;
    private final Runnable gap;
    private boolean gaps;

    WordEngine() {
      this(new AtomicInteger(), SharedWords.NONE, () -> {}, false);
    }

    private WordEngine(AtomicInteger checks, SharedWords shared, Runnable gap, boolean gaps) {
      this.checks = checks;
      this.shared = shared;
      this.gap = gap;
      this.gaps = gaps;
    }

    @Override
    public Set<String> safeRules() {
      return Set.of();
    }

    @Override
    public boolean knows(String ruleId, Language language) {
      return knows(ruleId);
    }

    @Override
    public boolean knows(String ruleId) {
      return ruleId.equals(INFO.id());
    }

    @Override
    public Optional<MissingRules> missing(Language language) {
      return Optional.empty();
    }

    @Override
    public Optional<String> explain(String ruleId) {
      return Optional.empty();
    }

    @Override
    public boolean spells(Predicate<String> wanted) {
      return true;
    }

    @Override
    public Engine knowing(SharedWords words) {
      return new WordEngine(checks, words, gap, gaps);
    }

    @Override
    public Engine admitting(Runnable newGap) {
      return new WordEngine(checks, shared, newGap, gaps);
    }

    @Override
    public List<String> unknown(Collection<String> ruleIds) {
      return ruleIds.stream().filter(id -> !knows(id)).toList();
    }

    @Override
    public List<Finding> check(Article article, Evidence evidence, Wanted wanted) {
      checks.incrementAndGet();
      if (gaps) {
        gap.run();
      }
      int at = article.source().text().indexOf("Frobber");
      boolean wrong = at >= 0 && !shared.standsIn("Frobber", 2);
      return wrong ? List.of(Finding.of(INFO, new Span(at, at + 7), "who is that?")) : List.of();
    }
  }
}
