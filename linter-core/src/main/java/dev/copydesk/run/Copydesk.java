package dev.copydesk.run;

import dev.copydesk.article.Article;
import dev.copydesk.article.Format;
import dev.copydesk.baseline.Baseline;
import dev.copydesk.baseline.BaselineUpdate;
import dev.copydesk.baseline.KnownFindings;
import dev.copydesk.config.LanguageChoice;
import dev.copydesk.evidence.SharedForms;
import dev.copydesk.evidence.language.LanguageDetector;
import dev.copydesk.fix.FixResult;
import dev.copydesk.fix.Fixer;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.languagetool.SharedWords;
import dev.copydesk.lint.Checked;
import dev.copydesk.lint.Links;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rules.naming.VariantForms;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Checks and fixes articles, several at once. Safe for use by many threads. */
public final class Copydesk {
  private final RuleCatalog catalog;
  private final Engine engine;
  private final LanguageDetector detector = new LanguageDetector();

  public Copydesk(RuleCatalog catalog, Engine engine) {
    this.catalog = catalog;
    this.engine = engine;
  }

  /**
   * Checks inputs.
   *
   * @param results is given what became of each input, in the order of the inputs
   * @throws Crash if a rule fails on an article
   */
  public void check(List<Input> inputs, SettingsOf settings, Consumer<Checked> results) {
    List<Reading> readings = readings(inputs, settings);
    Links links = links(readings);
    Engine informed = informed(readings);
    SharedForms forms = sharedForms(readings);
    List<Task> tasks = tasks(readings, links, own -> linter(own, informed, links, forms));
    InOrder.run(tasks, threads(readings), this::check, results);
  }

  private Checked check(Task task) {
    String name = task.reading().input().name();
    try {
      Article article = article(task.reading(), task.reading().input().read());
      return Checked.of(article, task.lint(article, finding -> false));
    } catch (SourceException e) {
      return Checked.failed(name, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      throw new Crash(name, e);
    }
  }

  /**
   * Fixes inputs; writes nothing.
   *
   * @param suggested whether to apply suggested fixes too, the first of each finding
   * @param results is given what became of each input, in the order of the inputs
   * @throws Crash if a rule fails on an article
   */
  public void fix(
      List<Input> inputs, SettingsOf settings, boolean suggested, Consumer<FixOutcome> results) {
    fix(inputs, settings, suggested, Baseline.EMPTY, results);
  }

  /**
   * Fixes inputs but for what is known; writes nothing.
   *
   * @param suggested whether to apply suggested fixes too, the first of each finding
   * @param tolerated findings to leave alone
   * @param results is given what became of each input, in the order of the inputs
   * @throws Crash if a rule fails on an article
   */
  public void fix(
      List<Input> inputs,
      SettingsOf settings,
      boolean suggested,
      Baseline tolerated,
      Consumer<FixOutcome> results) {
    List<Reading> readings = readings(inputs, settings);
    Links links = links(readings);
    Engine informed = suggested ? informed(readings) : engine;
    SharedForms forms = sharedForms(readings);
    List<Task> tasks =
        tasks(
            readings,
            links,
            own ->
                suggested
                    ? linter(own, informed, links, forms)
                    : linterOfSafeRules(own, informed, links, forms));
    KnownFindings known = known(tolerated);
    InOrder.run(
        tasks,
        threads(readings),
        task -> fix(task, fixer(task, known.tolerance(), suggested)),
        results);
  }

  /** For telling what is known from what is new. */
  public KnownFindings known(Baseline baseline) {
    return new KnownFindings(baseline, engine::judgesWords);
  }

  /** For making a new baseline of an old one. */
  public BaselineUpdate update(Baseline baseline) {
    return new BaselineUpdate(baseline, engine::judgesWords);
  }

  private static Fixer fixer(Task task, KnownFindings.Tolerance known, boolean suggested) {
    return new Fixer(article -> task.lint(article, known.in(article)), suggested);
  }

  private FixOutcome fix(Task task, Fixer fixer) {
    Input input = task.reading().input();
    try {
      byte[] before = input.read();
      FixResult result = fixer.fix(article(task.reading(), before));
      if (!result.settled()) {
        return new NotFixed(
            input,
            input.name()
                + ": left as it is: its fixes keep changing one another; please report this text");
      }
      byte[] after = result.changed() ? result.after().source().bytes() : before;
      return new Fixed(input, before, after, result);
    } catch (SourceException e) {
      return new NotFixed(input, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      throw new Crash(input.name(), e);
    }
  }

  /** An input and how it is read. */
  private record Reading(Input input, Settings settings) {}

  /**
   * An input and what reads it.
   *
   * @param neutral what reads it if it is plainly in another language than is said
   */
  private record Task(Reading reading, Linter linter, Linter neutral) {
    List<Finding> lint(Article article, Predicate<Finding> tolerated) {
      boolean foreign = reading.settings().language().isContradictedBy(article);
      return (foreign ? neutral : linter).lint(article, tolerated);
    }
  }

  private static List<Reading> readings(List<Input> inputs, SettingsOf settings) {
    return inputs.stream().map(input -> new Reading(input, settings.of(input))).toList();
  }

  /** Inputs that share their settings share a linter. */
  private List<Task> tasks(List<Reading> readings, Links links, Function<Settings, Linter> making) {
    IdentityHashMap<Settings, Linter> linters = new IdentityHashMap<>();
    IdentityHashMap<Settings, Linter> neutral = new IdentityHashMap<>();
    List<Task> tasks = new ArrayList<>();
    for (Reading reading : readings) {
      Settings settings = reading.settings();
      tasks.add(
          new Task(
              reading,
              linters.computeIfAbsent(settings, making),
              neutral.computeIfAbsent(settings, each -> neutral(each, links))));
    }
    return tasks;
  }

  private static Links links(List<Reading> readings) {
    Optional<Format> format =
        readings.isEmpty() ? Optional.empty() : readings.get(0).settings().format();
    return new LinkSearch(readings.stream().map(Reading::input).toList(), format);
  }

  private static int threads(List<Reading> readings) {
    return readings.isEmpty() ? 1 : readings.get(0).settings().threads();
  }

  private Linter linter(Settings settings, Engine engine, Links links, SharedForms forms) {
    return Linter.of(
        rules(settings),
        engine.with(settings.engine()),
        settings.selection(),
        settings.style().among(forms),
        links);
  }

  private Linter linterOfSafeRules(
      Settings settings, Engine engine, Links links, SharedForms forms) {
    return Linter.ofSafeRules(
        rules(settings),
        engine.with(settings.engine()),
        settings.selection(),
        settings.style().among(forms),
        links);
  }

  /** Ours alone: of an article in another language only those for any run. */
  private Linter neutral(Settings settings, Links links) {
    Selection ours = settings.selection().without(Engine.GROUP);
    return Linter.of(rules(settings), engine, ours, settings.style(), links);
  }

  private List<Rule> rules(Settings settings) {
    if (settings.moreRules().isEmpty()) {
      return catalog.rules();
    }
    List<Rule> rules = new ArrayList<>(catalog.rules());
    rules.addAll(settings.moreRules());
    return rules;
  }

  /** The engine, told which words the articles share: reading them first is cheap beside it. */
  private Engine informed(List<Reading> readings) {
    IdentityHashMap<Settings, Boolean> spells = new IdentityHashMap<>();
    List<Reading> spelt =
        readings.size() < 2
            ? List.of()
            : readings.stream()
                .filter(each -> spells.computeIfAbsent(each.settings(), this::spells))
                .toList();
    if (spelt.size() < 2) {
      return engine;
    }
    SharedWords shared = SharedWords.empty();
    InOrder.run(spelt, threads(spelt), this::unknownWords, shared::add);
    return engine.knowing(shared);
  }

  /** Of the articles whose house wants them to have one form of a name between them. */
  private SharedForms sharedForms(List<Reading> readings) {
    List<Reading> sharing =
        readings.stream().filter(each -> each.settings().style().shared()).toList();
    if (sharing.size() < 2) {
      return SharedForms.NONE;
    }
    SharedForms forms = SharedForms.empty();
    InOrder.run(sharing, threads(sharing), this::forms, forms::add);
    return forms;
  }

  private Map<String, Map<String, String>> forms(Reading reading) {
    try {
      return VariantForms.of(article(reading, reading.input().read()));
    } catch (SourceException | RuntimeException | StackOverflowError e) {
      return Map.of();
    }
  }

  private boolean spells(Settings settings) {
    boolean english = settings.language().auto() || settings.language().language().isEnglish();
    return english && engine.spells(settings.selection());
  }

  /** Of an input that cannot be read there are none; what is wrong with it is told later. */
  private Set<String> unknownWords(Reading reading) {
    try {
      return SharedWords.unknown(article(reading, reading.input().read()));
    } catch (SourceException | RuntimeException | StackOverflowError e) {
      return Set.of();
    }
  }

  private Article article(Reading reading, byte[] bytes) throws SourceException {
    Settings settings = reading.settings();
    String name = reading.input().name();
    Source source = Source.decode(name, bytes);
    Format format = settings.format().or(() -> Format.ofFileName(name)).orElse(Format.TEXT);
    LanguageChoice choice = settings.language();
    Article article = Article.parse(source, format, choice.language(), settings.proseFields());
    if (choice.auto()) {
      return article.in(detector.detect(article, article.language()));
    }
    return choice.language().isEnglish()
        ? detector.foreign(article).map(article::in).orElse(article)
        : article;
  }
}
